/** Why a candidate was not asked: counted in `quality.rejected`. */
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
  | "set";

/** A count of rejections by reason, filled as a quiz is made. */
export class Rejections {
  readonly #counts = new Map<Rejection, number>();

  /** Counts candidates out, one unless told otherwise. */
  add(reason: Rejection, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  /** Returns the counts by reason, in alphabetical order so that equal quizzes have equal bytes. */
  toRecord(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}
