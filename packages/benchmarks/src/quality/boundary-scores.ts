import type { BoundaryRow } from "../data/read-boundaries.ts";

/** Where a sentence stands in a text without its white space: `[start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How well predicted boundaries agree with marked ones, in per cent. */
export interface BoundaryScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The F1 of whole sentences: both of their ends have to be right. */
  readonly sentenceF1: number;
}

/** Exact matches on the golden rules. */
export interface GoldenScore {
  readonly all: { readonly right: number; readonly of: number };
  /** The rules about running text, without those about lists. */
  readonly prose: { readonly right: number; readonly of: number };
  /** The rules that failed: what each is about, and what came out instead. */
  readonly failed: readonly { readonly rule: string; readonly got: readonly string[] }[];
}

/** Rules 31 to 42 are about lists, not running text. */
const FIRST_LIST_RULE = 31;
const LAST_LIST_RULE = 42;

/** Its own authors skip rule 18 as not implemented: "P.M. Mr. Smith" needs a reader. */
const SKIPPED_RULE = 18;

/**
 * Returns how well predicted sentences agree with the marked ones over all rows together.
 *
 * A boundary is the end of a sentence inside its text; the end of the text is given and does not
 * count. White space is ignored, so that a splitter may trim or rejoin lines.
 */
export function scoreBoundaries(
  rows: readonly BoundaryRow[],
  predictions: readonly (readonly string[])[],
): BoundaryScores {
  const totals = { right: 0, predicted: 0, marked: 0, same: 0, spans: 0, markedSpans: 0 };
  for (const [index, row] of rows.entries()) {
    const squeezed = squeeze(row.text);
    const marked = locate(squeezed, row.sentences);
    const predicted = locate(squeezed, predictions[index] ?? []);
    const isInner = ({ end }: Span): boolean => end < squeezed.length;
    const markedEnds = new Set(marked.filter(isInner).map(({ end }) => end));
    const predictedEnds = predicted.filter(isInner).map(({ end }) => end);
    const keys = new Set(marked.map(({ start, end }) => `${start}-${end}`));
    totals.right += predictedEnds.filter((end) => markedEnds.has(end)).length;
    totals.predicted += predictedEnds.length;
    totals.marked += markedEnds.size;
    totals.same += predicted.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
    totals.spans += predicted.length;
    totals.markedSpans += marked.length;
  }
  return {
    precision: (100 * totals.right) / Math.max(1, totals.predicted),
    recall: (100 * totals.right) / Math.max(1, totals.marked),
    f1: 100 * toF1(totals.right, totals.predicted, totals.marked),
    sentenceF1: 100 * toF1(totals.same, totals.spans, totals.markedSpans),
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Spans of the pieces in a squeezed text; a piece that is not found is left out. */
function locate(squeezed: string, pieces: readonly string[]): readonly Span[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const wanted = squeeze(piece);
    const start = wanted === "" ? -1 : squeezed.indexOf(wanted, from);
    if (start === -1) return [];
    from = start + wanted.length;
    return [{ start, end: from }];
  });
}

function toF1(right: number, predicted: number, marked: number): number {
  return right === 0 ? 0 : (2 * right) / (predicted + marked);
}

/**
 * Returns how many golden rules come out exactly: the same sentences, with runs of white space
 * taken as one space.
 */
export function scoreGolden(
  rows: readonly BoundaryRow[],
  predictions: readonly (readonly string[])[],
): GoldenScore {
  const results = rows.flatMap((row, index) => {
    const number = ruleNumber(row);
    const got = flatten(predictions[index] ?? []);
    const right = JSON.stringify(got) === JSON.stringify(flatten(row.sentences));
    const prose = number < FIRST_LIST_RULE || number > LAST_LIST_RULE;
    return number === SKIPPED_RULE ? [] : [{ rule: row.name ?? row.id, got, right, prose }];
  });
  const count = (chosen: typeof results): GoldenScore["all"] => ({
    right: chosen.filter(({ right }) => right).length,
    of: chosen.length,
  });
  return {
    all: count(results),
    prose: count(results.filter(({ prose }) => prose)),
    failed: results.filter(({ right }) => !right).map(({ rule, got }) => ({ rule, got })),
  };
}

function ruleNumber(row: BoundaryRow): number {
  return Number(/#(\d+)/u.exec(row.name ?? "")?.[1] ?? 0);
}

function flatten(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => sentence.replace(/\s+/gu, " ").trim());
}
