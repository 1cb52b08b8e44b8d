import { scoreAttempt } from "@precis/core/attempt";
import type { Attempt } from "@precis/core";
import { wrapText } from "@precis/formats";
import type { TextStyle } from "@precis/formats";

/** How the report is laid out. */
export interface ReportOptions {
  readonly width: number;
  readonly style: TextStyle;
}

/**
 * Returns what stays on the terminal after a quiz: the score, and each question missed with its
 * evidence, the answer and the response. Empty when nothing was answered.
 */
export function attemptReport(attempt: Attempt, { width, style }: ReportOptions): string {
  const { correct, answered, total, missed } = scoreAttempt(attempt);
  if (answered === 0) return "";
  const unfinished = answered < total ? `, left after ${answered} of ${total} questions` : "";
  const lines = [style.title(`Score: ${correct}/${answered}${unfinished}`)];
  if (missed.length > 0) lines.push("", style.heading("Missed"));
  for (const index of missed) {
    const question = attempt.quiz.questions[index]!;
    const response = attempt.answers.find((answer) => answer.question === index)?.response ?? "";
    const did = question.kind === "choice" ? "chose" : "typed";
    lines.push(
      ...wrapText(question.evidence.text, { width, first: "• " }),
      ...wrapText(question.answer, { width, first: "  the answer:  " }).map(style.answer),
      ...wrapText(response.trim(), { width, first: `  you ${did}:`.padEnd(15) }).map(style.faint),
    );
  }
  return `${lines.join("\n")}\n`;
}
