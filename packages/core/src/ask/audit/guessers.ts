import type { GuesserName } from "../../audit-rules.ts";
import { remember } from "../../maths/remember.ts";

/** What a guesser sees of a question, and which option is right. */
export interface Guessable {
  readonly stem: string;
  readonly options: readonly string[];
  readonly answerIndex: number;
}

/**
 * A closed-book guesser: scores each option of a question without having read the article; the highest
 * score is its guess, and it shares its point among equals.
 */
export type Guesser = (question: Guessable, quiz: readonly Guessable[]) => readonly number[];

/** The ways of guessing that test-wise readers use (Haladyna, Downing and Rodriguez 2002; decision 015). */
export const GUESSERS: Readonly<Record<GuesserName, Guesser>> = {
  longest: ({ options }) => options.map((option) => option.length),
  shortest: ({ options }) => options.map((option) => -option.length),
  oddOneOut: ({ options }) =>
    options.map((option) => -options.filter((other) => lookOf(other) === lookOf(option)).length),
  convergence: ({ options }) =>
    options.map((option) =>
      options.reduce((sum, other) => sum + (other === option ? 0 : likeness(option, other)), 0),
    ),
  stemOverlap: ({ options, stem }) => options.map((option) => likeness(option, stem)),
  middle: ({ options }) => options.map((_, at) => -Math.abs(at - (options.length - 1) / 2)),
  first: ({ options }) => options.map((_, at) => -at),
  last: ({ options }) => options.map((_, at) => at),
  mostOffered: ({ options }, quiz) =>
    options.map((option) => quiz.filter((other) => other.options.includes(option)).length),
  leastOffered: ({ options }, quiz) =>
    options.map((option) => -quiz.filter((other) => other.options.includes(option)).length),
  unseen: ({ options }, quiz) =>
    options.map((option) => -quiz.filter(({ stem }) => hasWord(stem, option)).length),
};

/** Returns the share of questions that a guesser gets right, points shared among its equal guesses. */
export function guessRate(guesser: Guesser, quiz: readonly Guessable[]): number {
  if (quiz.length === 0) return 0;
  const points = quiz.reduce((sum, question) => {
    const scores = guesser(question, quiz);
    const best = Math.max(...scores);
    const guesses = scores.flatMap((score, at) => (score === best ? [at] : []));
    return sum + (guesses.includes(question.answerIndex) ? 1 / guesses.length : 0);
  }, 0);
  return points / quiz.length;
}

/**
 * Returns the share of questions that the best of all guessers gets right, 0 to 1; as soon as one gets
 * `enough` right, its share.
 */
export function bestGuessRate(quiz: readonly Guessable[], enough = 1): number {
  let best = 0;
  for (const guesser of Object.values(GUESSERS)) {
    best = Math.max(best, guessRate(guesser, quiz));
    if (best >= enough) break;
  }
  return best;
}

/** A quiz looks at the same stems and options again and again, in draw after draw. */
const TEXTS_KEPT = 2000;

const lookOf = remember(
  (option) => `${/\d/u.test(option)}${/^\p{Lu}/u.test(option)}${option.split(/\s+/u).length}`,
  TEXTS_KEPT,
);

const wordsOf = remember(
  (text): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  TEXTS_KEPT,
);

/** Returns a text's words with single spaces around each. */
const spacedWordsOf = remember(
  (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `,
  TEXTS_KEPT,
);

/** Returns the share of a text's words that another has, 0 to 1. */
function likeness(text: string, other: string): number {
  const words = wordsOf(text);
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / Math.max(1, words.size);
}

function hasWord(text: string, option: string): boolean {
  return spacedWordsOf(text).includes(spacedWordsOf(option));
}
