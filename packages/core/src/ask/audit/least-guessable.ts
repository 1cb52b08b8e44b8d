import { isChoice, type Question } from "../../quiz.ts";
import { bestGuessRate } from "./guessers.ts";

/** How many draws are looked at; the best of more is hardly better. */
const DRAWS = 24;

/** Returns, of several draws of a quiz's options, the one in which the best guesser does worst. */
export function leastGuessable(draw: () => Question[]): Question[] {
  let best = draw();
  let bestRate = bestGuessRate(best.filter(isChoice));
  for (let round = 1; round < DRAWS && bestRate > 0; round += 1) {
    const questions = draw();
    const rate = bestGuessRate(questions.filter(isChoice), bestRate);
    if (rate < bestRate) {
      best = questions;
      bestRate = rate;
    }
  }
  return best;
}
