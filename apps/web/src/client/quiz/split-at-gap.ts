import type { Question } from "@precis/core";

/** A text with the stretch that answers, or hides the answer, set apart. */
export interface SplitText {
  readonly before: string;
  readonly gap: string;
  readonly after: string;
}

/** The marker of the gap in a stem: exactly five underscores. */
const MARKER = "_____";

/** Returns the stem of a question around its marker. */
export function splitStem({ stem }: Question): SplitText {
  const [before = "", ...rest] = stem.split(MARKER);
  return { before, gap: MARKER, after: rest.join(MARKER) };
}

/** Returns the sentence that proves the answer around the answer, by the offsets of both. */
export function splitEvidence({ evidence, gap }: Question): SplitText {
  const start = gap.start - evidence.start;
  const end = gap.end - evidence.start;
  return {
    before: evidence.text.slice(0, start),
    gap: evidence.text.slice(start, end),
    after: evidence.text.slice(end),
  };
}
