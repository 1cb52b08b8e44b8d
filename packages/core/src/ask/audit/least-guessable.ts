import { isChoice, type Question } from "../../quiz.ts";
import { bestGuessRate } from "./guessers.ts";

/** How many draws are looked at; the best of more is hardly better. */
const DRAWS = 24;

/**
 * Returns, of several draws of a quiz's options, the one in which the best guesser does worst.
 *
 * @param costOf - what else speaks against a draw, as the share that a guesser gains
 */
export function leastGuessable(
  draw: () => Question[],
  costOf: (questions: readonly Question[]) => number = () => 0,
): Question[] {
  let best = draw();
  let bestCost = costOf(best) + bestGuessRate(best.filter(isChoice));
  for (let round = 1; round < DRAWS && bestCost > 0; round += 1) {
    const questions = draw();
    const others = costOf(questions);
    const cost = others + bestGuessRate(questions.filter(isChoice), bestCost - others);
    if (cost < bestCost) {
      best = questions;
      bestCost = cost;
    }
  }
  return best;
}
