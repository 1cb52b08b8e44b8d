import type { ChoiceQuestion } from "../../quiz.ts";

/**
 * A closed-book guesser: scores each option of a question without having read the article; the highest
 * score is its guess, and it shares its point among equals.
 */
export type Guesser = (
  question: ChoiceQuestion,
  quiz: readonly ChoiceQuestion[],
) => readonly number[];

/** The ways of guessing that test-wise readers use (Haladyna, Downing and Rodriguez 2002; research §4a). */
export const GUESSERS: Readonly<Record<string, Guesser>> = {
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
export function guessRate(guesser: Guesser, quiz: readonly ChoiceQuestion[]): number {
  if (quiz.length === 0) return 0;
  const points = quiz.reduce((sum, question) => {
    const scores = guesser(question, quiz);
    const best = Math.max(...scores);
    const guesses = scores.flatMap((score, at) => (score === best ? [at] : []));
    return sum + (guesses.includes(question.answerIndex) ? 1 / guesses.length : 0);
  }, 0);
  return points / quiz.length;
}

function lookOf(option: string): string {
  return `${/\d/u.test(option)}${/^\p{Lu}/u.test(option)}${option.split(/\s+/u).length}`;
}

function likeness(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size);
}

/** Guessers look at the same stems and options again and again, one quiz at a time. */
const WORDS_KEPT = 2000;
const knownWords = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  let words = knownWords.get(text);
  if (words === undefined) {
    if (knownWords.size >= WORDS_KEPT) knownWords.clear();
    words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    knownWords.set(text, words);
  }
  return words;
}

function hasWord(text: string, option: string): boolean {
  return ` ${wordsOf(text).join(" ")} `.includes(` ${wordsOf(option).join(" ")} `);
}

/** Returns the share of questions that the best of all guessers gets right, 0 to 1. */
export function bestGuessRate(quiz: readonly ChoiceQuestion[]): number {
  return Math.max(0, ...Object.values(GUESSERS).map((guesser) => guessRate(guesser, quiz)));
}
