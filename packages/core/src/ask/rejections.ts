/**
 * Why something was not asked, counted in `quality.rejected`.
 *
 * Of sentences: `short`, `long`, `question`, `quotation` (a part of one, or a speaker's own voice),
 * `fragment`, `dependent` (not understood without more than the sentence before). Of gaps: `leak` (the rest
 * of the sentence says it), `vague` (filled by knowing the language, or a part of something), `thin` (too
 * little is left). Of whole questions: `options` (too few wrong answers), `taken` (another one asks about the
 * same sentence or for the same answer), `exposed` (another one shows the answer, or is shown up by it),
 * `surplus` (as good, but the quiz was full).
 */
export type Rejection =
  | "short"
  | "long"
  | "question"
  | "quotation"
  | "fragment"
  | "dependent"
  | "leak"
  | "vague"
  | "thin"
  | "options"
  | "taken"
  | "exposed"
  | "surplus";

/** A count of rejections by reason, filled as a quiz is made. */
export class Rejections {
  readonly #counts = new Map<Rejection, number>();

  /** Counts candidates out, one unless told otherwise. */
  add(reason: Rejection, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  /** Returns these counts and one more for each reason given; these themselves stay as they are. */
  with(reasons: readonly Rejection[]): Rejections {
    const others = new Rejections();
    for (const [known, sum] of this.#counts) others.add(known, sum);
    for (const reason of reasons) others.add(reason);
    return others;
  }

  /** Returns the counts by reason, in alphabetical order so that equal quizzes have equal bytes. */
  toRecord(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}
