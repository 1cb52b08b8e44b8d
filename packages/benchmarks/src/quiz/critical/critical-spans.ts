import type { Evidence } from "@precis/core";

import type { ParagraphRow } from "../sets/quiz-data.ts";
import { isStopWord } from "../words/stop-words.ts";
import { toWords } from "../words/to-words.ts";

/** Whether people need a sentence to answer their questions; `null` where it is in no paragraph. */
export type CriticalTest = (sentence: Pick<Evidence, "text">) => boolean | null;

/** The share of an article's sentences that the heuristic takes, as in the measurement it repeats. */
const DENSE_SHARE = 0.25;

/** Returns, by the article's id, whether a sentence of it overlaps a span that people marked. */
export function createCriticalTests(
  paragraphs: readonly ParagraphRow[],
): ReadonlyMap<string, CriticalTest> {
  const articles = new Map<string, ParagraphRow[]>();
  for (const paragraph of paragraphs) {
    // "Title/3/Adv" is the fourth paragraph of "Title/Adv".
    const id = paragraph.id.replace(/\/\d+(?=\/[^/]*$)/u, "");
    articles.set(id, [...(articles.get(id) ?? []), paragraph]);
  }
  return new Map([...articles].map(([id, own]) => [id, toTest(own)]));
}

function toTest(paragraphs: readonly ParagraphRow[]): CriticalTest {
  return ({ text }) => {
    const home = paragraphs.find((paragraph) => paragraph.text.includes(text));
    if (home === undefined) return null;
    const start = home.text.indexOf(text);
    return home.criticalSpans.some(([from, to]) => from < start + text.length && to > start);
  };
}

/**
 * Returns the quarter of the sentences that say most: the greatest sum of idf over their different words,
 * the best simple heuristic for what people ask about (Olney 2021 has the like).
 */
export function chooseDense(sentences: readonly string[]): readonly string[] {
  const contents = sentences.map(
    (sentence) => new Set(toWords(sentence).filter((word) => !isStopWord(word))),
  );
  const weigh = (content: ReadonlySet<string>): number =>
    [...content].reduce((sum, word) => {
      const found = contents.filter((other) => other.has(word)).length;
      return sum + Math.log(sentences.length / found);
    }, 0);
  return sentences
    .map((sentence, at) => ({ sentence, weight: weigh(contents[at] ?? new Set()) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, Math.max(1, Math.round(DENSE_SHARE * sentences.length)))
    .map(({ sentence }) => sentence);
}
