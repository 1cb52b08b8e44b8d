import type { Document, Sentence } from "../document.ts";

/** A label in front of a caption has no more tokens than this. */
const LABEL_TOKENS = 7;

/**
 * Returns the sentences that open with a label of their own: captions of pictures among the prose
 * ("Elation: Messi is overjoyed after …"), entries of a list of facts. A label that comes again is a
 * speaker's name, and where most do, the text is an interview; one with a verb of saying opens a quotation.
 */
export function findCaptions(document: Document): ReadonlySet<number> {
  const byLabel = new Map<string, number[]>();
  for (const sentence of document.sentences) {
    const label = labelOf(document, sentence);
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), sentence.index]);
  }
  const once = [...byLabel.values()].filter(({ length }) => length === 1).flat();
  const again = [...byLabel.values()].filter(({ length }) => length > 1).flat();
  return new Set(again.length > once.length ? [] : once);
}

function labelOf({ article, language }: Document, { tokens }: Sentence): string | undefined {
  const colon = tokens.slice(0, LABEL_TOKENS + 1).findIndex((token) => token.norm === ":");
  const next = tokens[colon + 1];
  if (colon < 1 || next === undefined || next.kind === "mark") return undefined;
  const isTime = next.start === tokens[colon]?.end;
  if (isTime) return undefined;
  const label = tokens.slice(0, colon);
  const opens = article.text[next.start] ?? "";
  if (next.kind === "word" && opens === opens.toLowerCase()) return undefined;
  if (label.some((token) => language.speechVerbs.has(token.norm))) return undefined;
  return label.map((token) => token.norm).join(" ");
}
