import type { Document } from "../document.ts";

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

/**
 * A straight or curly mark that may be a quotation's: one that opens stands after white space or a
 * bracket and before what it quotes; one that closes stands after it and before white space or a stop.
 */
const OPENING_PLACE = /(?:^|[\s(\[—–-])$/u;
const CLOSING_PLACE = /^(?:[\s,.;:!?)\]…—–-]|$)/u;

/** A lone apostrophe is taken for a quotation mark only when the other one follows within this many units. */
const SINGLE_REACH = 600;

interface Mark {
  readonly offset: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Returns which sentences belong to one quotation and which have a mark without its other half.
 * Paragraph by paragraph, since a quotation of several paragraphs is opened again in each; linear.
 */
export function findQuotations(document: Document): Quotations {
  const { sentences, article } = document;
  const groups = sentences.map(({ index }) => ({ first: index, last: index }));
  const broken = sentences.map(() => false);
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]?.block === sentences[from]?.block) to += 1;
    const start = sentences[from]?.start ?? 0;
    const text = article.text.slice(start, sentences[to - 1]?.end ?? start);
    const { pairs, alone } = pairMarks(findMarks(text));
    const sentenceAt = (offset: number): number => {
      let at = from;
      while (at < to - 1 && (sentences[at + 1]?.start ?? 0) <= start + offset) at += 1;
      return at;
    };
    for (const [open, close] of pairs) joinGroups(groups, sentenceAt(open), sentenceAt(close));
    for (const offset of alone) broken[sentenceAt(offset)] = true;
    from = to;
  }
  return { groups, broken };
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index: offset, 0: char } of text.matchAll(/["'“”„«»‘’]/gu)) {
    const before = text.slice(Math.max(0, offset - 1), offset);
    const after = text.slice(offset + 1, offset + 2);
    const opening = OPENING_PLACE.test(before) && /^[^\s]/u.test(after);
    const closing = CLOSING_PLACE.test(after) && before.trim() !== "";
    if (char === "“" || char === "„" || char === "«" || char === "‘") {
      marks.push({ offset, char, opens: true, closes: char === "“" && closing && !opening });
    } else if (char === "”" || char === "»") {
      marks.push({ offset, char, opens: false, closes: true });
    } else if (opening !== closing) {
      marks.push({ offset, char, opens: opening && char !== "’", closes: closing });
    }
  }
  return marks;
}

/** Pairs each closing mark with the open mark it fits; marks left over stand alone. */
function pairMarks(marks: readonly Mark[]): {
  pairs: readonly (readonly [number, number])[];
  alone: readonly number[];
} {
  const pairs: (readonly [number, number])[] = [];
  const alone: number[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    const at = open.findLastIndex((candidate) => CLOSING[candidate.char] === mark.char);
    const opener = at < 0 ? undefined : open[at];
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
function isSingle(mark: Mark): boolean {
  return mark.char === "'" || mark.char === "‘" || mark.char === "’";
}

function isNear(opener: Mark, closer: Mark): boolean {
  return !isSingle(opener) || closer.offset - opener.offset <= SINGLE_REACH;
}

function joinGroups(groups: { first: number; last: number }[], from: number, to: number): void {
  const first = Math.min(groups[from]?.first ?? from, from);
  const last = Math.max(groups[to]?.last ?? to, to);
  for (let at = first; at <= last; at += 1) groups[at] = { first, last };
}
