import type { RankerName } from "../summary.ts";
import { chooseSet } from "./choose-set.ts";
import { growChoice } from "./grow-choice.ts";
import { type Selection, wordsOf } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

/** With the learned ranker a word budget up to this is met by one set; a larger one is grown from it. */
const SET_MOST_WORDS = 120;

/**
 * Returns the chosen sentences by index, in document order; never none. Where all that is allowed is no
 * more than was asked for, that is the summary.
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
  const all = allWithin(selection, budget);
  if (all.length > 0) return all;
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

/** Returns all that is allowed where it is no more than the budget, else nothing. */
export function allWithin({ document, allowed }: Selection, budget: Budget): readonly number[] {
  const all = [...allowed.keys()].filter((index) => allowed[index] === true);
  const fits = all.length <= budget.mostSentences && wordsOf(document, all) <= budget.mostWords;
  return fits ? all : [];
}

/**
 * Returns the one sentence given when none fits the budget: the best of those that stand alone, else of
 * those worth choosing, else of those allowed, else of all.
 */
function fallback({ scores, units, eligible, allowed }: Selection): number {
  const rank = (index: number): number => {
    if (units[index]?.length === 1) return 3;
    if (eligible[index] === true) return 2;
    return allowed[index] === true ? 1 : 0;
  };
  const [best] = [...scores.keys()].toSorted(
    (a, b) => rank(b) - rank(a) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  return best ?? 0;
}
