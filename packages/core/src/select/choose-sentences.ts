import type { RankerName } from "../summary.ts";
import { chooseSet } from "./choose-set.ts";
import { growChoice } from "./grow-choice.ts";
import { type Selection, wordsOf } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

/** With the learned ranker a word budget up to this is met by one set; a larger one is grown from it. */
const SET_MOST_WORDS = 120;

/**
 * Returns the chosen sentences by index, in document order; never none.
 *
 * The learned ranker judges whole sets and, where more is asked for than a set holds, grows the best
 * one; other rankers grow from their best sentence.
 */
export function chooseSentences(
  selection: Selection,
  ranker: RankerName,
  budget: Budget,
): readonly number[] {
  const { document } = selection;
  if (wordsOf(document, allOf(selection)) <= budget.leastWords) return allOf(selection);
  const set = ranker === "learned" ? chooseSet(selection, budget) : [];
  const whole =
    set.length >= budget.leastSentences &&
    set.length > 0 &&
    wordsOf(document, set) >= budget.leastWords &&
    (set.length === budget.mostSentences || budget.mostWords <= SET_MOST_WORDS);
  const chosen = whole ? set : growChoice(selection, budget, set);
  if (chosen.length > 0) return chosen.toSorted((a, b) => a - b);
  return [fallback(selection)];
}

function allOf({ document }: Selection): number[] {
  return document.sentences.map(({ index }) => index);
}

/**
 * Returns the one sentence given when none fits the budget: the best that stands alone, else the best.
 */
function fallback({ scores, units, eligible }: Selection): number {
  const value = (index: number): number =>
    (scores[index] ?? 0) +
    (units[index]?.length === 1 ? 1e6 : 0) +
    (eligible[index] === true ? 1e3 : 0);
  let best = 0;
  for (let index = 1; index < scores.length; index += 1)
    if (value(index) > value(best)) best = index;
  return best;
}
