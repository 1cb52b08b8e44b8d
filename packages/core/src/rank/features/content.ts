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
      const ids = counts[index]?.ids ?? new Int32Array();
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

function topicTerms(frequency: Float64Array): ReadonlySet<number> {
  const ids = Array.from(frequency, (_, id) => id);
  return new Set(
    ids
      .toSorted((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0) || a - b)
      .slice(0, TOPIC_TERMS),
  );
}
