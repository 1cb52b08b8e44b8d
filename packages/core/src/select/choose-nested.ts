import { allWithin } from "./choose-sentences.ts";
import { openSteps } from "./open-steps.ts";
import { type Selection, wordsOf } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

/**
 * Returns the first steps in which an article opens that keep the budget, by index in document order, so
 * that a longer summary only adds to a shorter one; none when the first step alone is too long. Where all
 * that is allowed is no more than was asked for, that is given.
 */
export function chooseNested(
  selection: Selection,
  summary: readonly number[],
  budget: Budget,
): readonly number[] {
  const all = allWithin(selection, budget);
  if (all.length > 0) return all;
  const opened: number[] = [];
  let words = 0;
  for (const step of openSteps(selection, summary)) {
    words += wordsOf(selection.document, step);
    if (opened.length + step.length > budget.mostSentences || words > budget.mostWords) break;
    opened.push(...step);
  }
  return opened.toSorted((a, b) => a - b);
}
