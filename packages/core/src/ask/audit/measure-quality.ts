import type { AuditRule } from "../../audit-rules.ts";
import type { AuditedQuiz } from "../../audit.ts";
import type { Document } from "../../document.ts";
import type { Quality } from "../../quiz.ts";
import { examine } from "./examine.ts";
import { findFaults, mapRules, offendersByRule } from "./find-faults.ts";
import { measureAnswerability } from "./measure-answerability.ts";
import { measureCoverage } from "./measure-coverage.ts";
import { measureGuessability } from "./measure-guessability.ts";

/** What is known of how a quiz was made, beside the quiz itself. */
export interface Making {
  readonly requested: number;
  /** The sentences that could be asked about, by index. */
  readonly askable: readonly number[];
  readonly rejected: Readonly<Record<string, number>>;
}

/**
 * Returns what can be said of a quiz without its readers: how many questions were made, how much of the
 * article they cover, what guessing is worth, whether the article answers them, and how many break each
 * rule of the audit.
 */
export function measureQuality(
  document: Document,
  quiz: AuditedQuiz,
  { requested, askable, rejected }: Making,
): Quality {
  const { questions } = quiz;
  return {
    requested,
    made: questions.length,
    coverage: measureCoverage(document.sentences.length, findSentences(document, quiz), askable),
    guessability: measureGuessability(quiz).guessability,
    answerability: measureAnswerability(document, questions),
    rejected,
    audit: countOffenders(document, quiz),
  };
}

/** Returns the sentence of each question, by its index in the document, which may hold passages only. */
function findSentences({ sentences }: Document, { questions }: AuditedQuiz): number[] {
  const indexes = new Map(sentences.map(({ start, index }) => [start, index]));
  return questions.flatMap(({ evidence }) => indexes.get(evidence.start) ?? []);
}

function countOffenders(
  { language }: Document,
  quiz: AuditedQuiz,
): Readonly<Record<AuditRule, number>> {
  const offenders = offendersByRule(findFaults(examine(quiz, language)));
  return mapRules((rule) => offenders[rule].length);
}
