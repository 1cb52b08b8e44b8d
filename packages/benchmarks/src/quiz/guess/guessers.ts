import { CROSS_GUESSERS } from "./cross-guessers.ts";
import type { Guesser } from "./guesser.ts";
import { LOOK_GUESSERS } from "./look-guessers.ts";
import { WORD_GUESSERS } from "./word-guessers.ts";

/** Every closed-book guesser; written apart from those that core's quizzes are made against. */
export const GUESSERS: readonly Guesser[] = [...LOOK_GUESSERS, ...WORD_GUESSERS, ...CROSS_GUESSERS];
