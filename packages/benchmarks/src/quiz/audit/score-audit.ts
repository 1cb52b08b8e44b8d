import { roundPoint } from "../../statistics/round-point.ts";
import type { QuizMeasure } from "../measure-quizzes.ts";
import type { SetAudit } from "../quiz-result.ts";
import { RULES } from "./audit-quiz.ts";

/** Returns how often each rule is broken by the quizzes on one set. */
export function scoreAudit(set: string, measures: readonly QuizMeasure[]): SetAudit {
  const own = measures.filter((measure) => measure.set === set);
  const questions = own.flatMap(({ quiz }) => quiz.questions);
  const findings = own.flatMap((measure) => measure.findings);
  const faulty = new Set(findings.map(({ question }) => question));
  const share = (count: number): number =>
    roundPoint((100 * count) / Math.max(1, questions.length));
  return {
    set,
    questions: questions.length,
    cleanPercent: share(questions.length - faulty.size),
    perHundred: Object.fromEntries(
      RULES.map(({ name }) => [name, share(findings.filter(({ rule }) => rule === name).length)]),
    ),
  };
}
