/** What comparing two numbers, dates or times came to, with a remark for the reader. */
export interface Outcome {
  readonly kind: "same" | "near" | "different";
  /** What is left out or differs, to end a sentence with; `null` where there is nothing to add. */
  readonly note: string | null;
}

/** The two say the same. */
export const SAME: Outcome = { kind: "same", note: null };
/** The two differ, and it is plain to see in what. */
export const DIFFERENT: Outcome = { kind: "different", note: null };

const ORDER: readonly Outcome["kind"][] = ["same", "near", "different"];

/** Returns the outcome that is kindest to the response, the first of equals; `null` where there is none. */
export function pickBest(outcomes: readonly (Outcome | null)[]): Outcome | null {
  for (const kind of ORDER) {
    const found = outcomes.find((outcome) => outcome?.kind === kind);
    if (found !== undefined) return found;
  }
  return null;
}

/** Returns the best outcome over every way to read two texts; `null` where either has none. */
export function bestOutcome<Reading>(
  answers: readonly Reading[],
  responses: readonly Reading[],
  compare: (answer: Reading, response: Reading) => Outcome,
): Outcome | null {
  return pickBest(
    answers.flatMap((answer) => responses.map((response) => compare(answer, response))),
  );
}
