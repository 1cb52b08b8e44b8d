import type { Document, Sentence } from "../document.ts";

/** A label in front of a caption has no more tokens than this. */
const LABEL_TOKENS = 7;

/** With so many labels, all different, they are a habit of the page. */
const LEAST_LABELS = 3;

/**
 * Returns the sentences that open with a label in a text that has several such: captions of pictures among
 * the prose ("Elation: Messi is overjoyed after …"), entries of a list of facts. A label that comes twice is
 * a speaker's name in an interview, and one with a verb of saying opens a quotation.
 */
export function findCaptions(document: Document): ReadonlySet<number> {
  const labelled = document.sentences.flatMap((sentence) => {
    const label = labelOf(document, sentence);
    return label === undefined ? [] : [{ index: sentence.index, label }];
  });
  const labels = new Set(labelled.map(({ label }) => label));
  const isHabit = labels.size >= LEAST_LABELS && labels.size === labelled.length;
  return new Set(isHabit ? labelled.map(({ index }) => index) : []);
}

function labelOf({ article, language }: Document, { tokens }: Sentence): string | undefined {
  const colon = tokens.slice(0, LABEL_TOKENS + 1).findIndex((token) => token.norm === ":");
  const next = tokens[colon + 1];
  if (colon < 1 || next === undefined || next.kind === "mark") return undefined;
  const label = tokens.slice(0, colon);
  const opens = article.text[next.start] ?? "";
  if (next.kind === "word" && opens === opens.toLowerCase()) return undefined;
  if (label.some((token) => language.speechVerbs.has(token.norm))) return undefined;
  return label.map((token) => token.norm).join(" ");
}
