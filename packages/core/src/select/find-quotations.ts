import type { Document, Sentence } from "../document.ts";
import { oncePer } from "../maths/once-per.ts";
import { findMarks, type QuotationMark } from "./find-marks.ts";

/** What quotation marks do to each sentence of a document, by sentence index. */
export interface Quotations {
  /** The first and last sentence of the quotation a sentence is a part of; itself where it stands alone. */
  readonly groups: readonly { readonly first: number; readonly last: number }[];
  /** Whether a sentence has a mark whose other half is nowhere in its paragraph. */
  readonly broken: readonly boolean[];
}

/** Marks that open, by the mark that closes what they opened; straight ones are told apart by place. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“",
  '"': '"',
  "‘": "’",
  "'": "'",
};

/** A lone apostrophe is taken for a quotation mark only when the other one follows within this many units. */
const SINGLE_REACH = 600;

/** Quotations nest no deeper than this; marks further back were never closed. */
const MOST_NESTED = 8;

/**
 * Returns which sentences belong to one quotation and which have a mark without its other half.
 * Paragraph by paragraph, since a quotation of several paragraphs is opened again in each; linear, and
 * worked out once a document.
 */
export const findQuotations: (document: Document) => Quotations = oncePer(readQuotations);

function readQuotations({ sentences, article }: Document): Quotations {
  const groups = sentences.map(({ index }) => ({ first: index, last: index }));
  const broken = sentences.map(() => false);
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]?.block === sentences[from]?.block) to += 1;
    const start = sentences[from]?.start ?? 0;
    const text = article.text.slice(start, sentences[to - 1]?.end ?? start);
    const { pairs, alone } = pairMarks(findMarks(text));
    const sentenceAt = (offset: number): number =>
      findSentence(sentences, from, to, start + offset);
    for (const [open, close] of pairs) joinGroups(groups, sentenceAt(open), sentenceAt(close));
    for (const offset of alone) broken[sentenceAt(offset)] = true;
    from = to;
  }
  return { groups, broken };
}

/** Returns the sentence from `from` up to `to` in which an offset of the article lies, by halving. */
function findSentence(
  sentences: readonly Sentence[],
  from: number,
  to: number,
  offset: number,
): number {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pairs each closing mark with the open mark it fits; marks left over stand alone. */
function pairMarks(marks: readonly QuotationMark[]): {
  pairs: readonly (readonly [number, number])[];
  alone: readonly number[];
} {
  const pairs: (readonly [number, number])[] = [];
  const alone: number[] = [];
  const open: QuotationMark[] = [];
  for (const mark of marks) {
    const near = open.slice(-MOST_NESTED);
    const depth = near.findLastIndex((candidate) => CLOSING[candidate.char] === mark.char);
    const at = open.length - near.length + depth;
    const opener = depth < 0 ? undefined : open[at];
    if (mark.closes && opener !== undefined && isNear(opener, mark)) {
      pairs.push([opener.offset, mark.offset]);
      for (const lost of open.splice(at).slice(1)) if (!isSingle(lost)) alone.push(lost.offset);
    } else if (mark.opens) open.push(mark);
    else if (!isSingle(mark)) alone.push(mark.offset);
  }
  for (const lost of open) if (!isSingle(lost)) alone.push(lost.offset);
  return { pairs, alone };
}

/** Single marks are apostrophes unless a pair of them says otherwise. */
function isSingle(mark: QuotationMark): boolean {
  return mark.char === "'" || mark.char === "‘" || mark.char === "’";
}

function isNear(opener: QuotationMark, closer: QuotationMark): boolean {
  return !isSingle(opener) || closer.offset - opener.offset <= SINGLE_REACH;
}

function joinGroups(groups: { first: number; last: number }[], from: number, to: number): void {
  const first = Math.min(groups[from]?.first ?? from, from);
  const last = Math.max(groups[to]?.last ?? to, to);
  for (let at = first; at <= last; at += 1) groups[at] = { first, last };
}
