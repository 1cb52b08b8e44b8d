import type { QuizMeasure } from "../measure-quizzes.ts";
import { RULES } from "./audit-quiz.ts";

/**
 * Returns a few lines on each question that breaks a rule, at most `limit` a rule, to be read on the
 * screen: they quote the articles, so they are not for keeping.
 */
export function listOffenders(measures: readonly QuizMeasure[], limit: number): readonly string[] {
  return RULES.flatMap(({ name }) => {
    const offenders = measures.flatMap(({ article, findings }) =>
      findings
        .filter(({ rule }) => rule === name)
        .map(({ question, detail }) =>
          [
            `  ${article.id}, ${question.gap.type}: ${question.stem}`,
            `    ${question.options.map((option) => (option === question.answer ? `*${option}*` : option)).join(" / ")}`,
            `    → ${detail}`,
          ].join("\n"),
        ),
    );
    return offenders.length === 0
      ? []
      : [`${name}: ${offenders.length}`, ...offenders.slice(0, limit)];
  });
}
