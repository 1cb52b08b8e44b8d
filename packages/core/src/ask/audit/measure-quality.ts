import type { Document } from "../../document.ts";
import { isChoice, type Quality, type Question } from "../../quiz.ts";
import { shows, showSentences } from "../visibility.ts";
import { findEvidence } from "./find-evidence.ts";
import { bestGuessRate } from "./guessers.ts";

/** The parts of an article that questions should be spread over. */
const QUARTERS = 4;

/**
 * Returns what can be said of a quiz without its readers: how many questions were made, how much of the
 * article they cover, what guessing is worth, and whether the article answers them. `askable` are the
 * sentences of the drafts, by index.
 */
export function measureQuality(
  document: Document,
  questions: readonly Question[],
  requested: number,
  askable: readonly number[],
  rejected: Readonly<Record<string, number>>,
): Quality {
  const choices = questions.filter(isChoice);
  const answerable = questions.filter((question) => findsAnswer(document, question)).length;
  return {
    requested,
    made: questions.length,
    coverage: coverage(document, questions, askable),
    guessability: round(bestGuessRate(choices)),
    answerability: questions.length === 0 ? 0 : round(answerable / questions.length),
    rejected,
  };
}

function coverage(
  { sentences }: Document,
  questions: readonly Question[],
  askable: readonly number[],
): number {
  const quarter = (index: number): number => Math.floor((index * QUARTERS) / sentences.length);
  const possible = new Set(askable.map(quarter));
  const asked = new Set(questions.map(({ evidence }) => quarter(evidence.index)));
  const reachable = Math.min(possible.size, questions.length);
  return reachable === 0 ? 0 : round(asked.size / reachable);
}

/**
 * Returns whether a reader that knows no more than words finds the answer: it takes the sentence that
 * shares the most with the stem, and from it the one option that stands there, or what the gap hides.
 */
function findsAnswer(document: Document, question: Question): boolean {
  const visible = showSentences(document)[findEvidence(document, question.stem)];
  if (visible === undefined) return false;
  if (question.kind === "typed") return shows(visible, [question.answer]);
  const there = question.options.filter((option) => shows(visible, [option]));
  return there.length === 1 && there[0] === question.answer;
}

function round(share: number): number {
  return Number(share.toFixed(4));
}
