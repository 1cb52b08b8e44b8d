import { GUESSER_NAMES, type GuesserName } from "../../audit-rules.ts";
import { type AuditedQuestion, type AuditedQuiz } from "../../audit.ts";
import { GUESSERS, type Guessable, guessRate } from "./guessers.ts";
import { toShare } from "./to-share.ts";

/** What guessing is worth in a quiz. */
export interface Guessability {
  /** The share of questions the best closed-book guesser gets right, 0 to 1. */
  readonly guessability: number;
  /** What blind chance gets right, 0 to 1. */
  readonly chance: number;
  /** The best guesser, the first of equals; `null` where there is nothing to choose from. */
  readonly guesser: GuesserName | null;
}

/** Returns what guessing is worth in a quiz, among options and among the answers of a word bank. */
export function measureGuessability({ questions, bank }: AuditedQuiz): Guessability {
  const choices = questions.flatMap((question) => toGuessable(question, bank));
  let best: Guessability = { guessability: 0, chance: chanceIn(choices), guesser: null };
  for (const guesser of GUESSER_NAMES) {
    const rate = guessRate(GUESSERS[guesser], choices);
    if (rate > best.guessability) best = { ...best, guessability: rate, guesser };
  }
  return { ...best, guessability: toShare(best.guessability), chance: toShare(best.chance) };
}

function toGuessable(
  { stem, answer, options, answerIndex }: AuditedQuestion,
  bank: readonly string[] | undefined,
): Guessable[] {
  if (options !== undefined) return [{ stem, options, answerIndex: answerIndex ?? -1 }];
  return bank === undefined ? [] : [{ stem, options: bank, answerIndex: bank.indexOf(answer) }];
}

function chanceIn(choices: readonly Guessable[]): number {
  const sum = choices.reduce((all, { options }) => all + 1 / Math.max(1, options.length), 0);
  return choices.length === 0 ? 0 : sum / choices.length;
}
