import type { Document } from "../../document.ts";
import { weighTerms } from "../weigh-terms.ts";
import type { FeatureFamily } from "./feature-family.ts";

/** How many of the commonest terms stand for what the text is about. */
const TOPIC_TERMS = 10;

/** How much of what the text keeps coming back to a sentence holds. */
export const content: FeatureFamily = {
  family: "keywords",
  names: ["mass", "massByRoot", "newMass", "topicShare", "rareShare", "massByRelative", "meanMass"],
  measure: (document: Document) => {
    const { counts, frequency, sentenceFrequency, total } = weighTerms(document);
    const count = document.sentences.length;
    const topic = topicTerms(frequency);
    const firstUse = new Int32Array(document.terms.length).fill(-1);
    counts.forEach(({ ids }, index) => {
      for (const id of ids) if (firstUse[id] === -1) firstUse[id] = index;
    });
    return (index) => {
      const ids = counts[index]?.ids ?? [];
      let mass = 0;
      let newMass = 0;
      let onTopic = 0;
      let rare = 0;
      for (const id of ids) {
        const share = (frequency[id] ?? 0) / Math.max(1, total);
        mass += share;
        if (firstUse[id] === index) newMass += share;
        if (topic.has(id)) onTopic += 1;
        if (sentenceFrequency[id] === 1) rare += 1;
      }
      const size = Math.max(1, ids.length);
      return [
        mass,
        mass / Math.sqrt(size),
        newMass,
        onTopic / TOPIC_TERMS,
        rare / size,
        (mass * index) / count,
        mass / size,
      ];
    };
  },
};

/** Returns the commonest terms, of equals the earlier. */
function topicTerms(frequency: Float64Array): ReadonlySet<number> {
  const least = frequency.toSorted().at(-TOPIC_TERMS) ?? 0;
  const topic = new Set<number>();
  frequency.forEach((count, term) => {
    if (count > least) topic.add(term);
  });
  for (let term = 0; term < frequency.length && topic.size < TOPIC_TERMS; term += 1) {
    if (frequency[term] === least) topic.add(term);
  }
  return topic;
}
