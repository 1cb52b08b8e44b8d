import { examine } from "./ask/audit/examine.ts";
import { findFaults, mapRules, offendersByRule } from "./ask/audit/find-faults.ts";
import { measureAnswerability } from "./ask/audit/measure-answerability.ts";
import { measureCoverage } from "./ask/audit/measure-coverage.ts";
import { measureGuessability } from "./ask/audit/measure-guessability.ts";
import { openBook } from "./ask/audit/open-book.ts";
import type { Audit, AuditedArticle, AuditedQuiz } from "./audit.ts";

/**
 * Returns what can be said of a quiz without its readers: which questions break which rules, what guessing
 * is worth beside blind chance, whether the questions can be answered, and how much of the article they
 * cover.
 *
 * The quiz may come from anywhere. Without the article the questions are answered from their own evidence
 * all together, and without even its number of sentences nothing is said of coverage. Equal quizzes get
 * equal audits; the work is quadratic in the questions, some milliseconds for ten.
 */
export async function audit(quiz: AuditedQuiz, article?: AuditedArticle): Promise<Audit> {
  const book = await openBook(quiz, article);
  const faults = findFaults(examine(quiz, book.language));
  const offenders = offendersByRule(faults);
  return {
    questions: quiz.questions.length,
    rules: mapRules((rule) => ({
      count: offenders[rule].length,
      questions: offenders[rule].flatMap((index) => quiz.questions[index]?.id ?? []),
    })),
    faults,
    ...measureGuessability(quiz),
    answerability: measureAnswerability(book, quiz.questions),
    coverage: article === undefined ? null : coverageOf(quiz, countSentences(article)),
  };
}

function countSentences({ sentences }: AuditedArticle): number {
  return typeof sentences === "number" ? sentences : sentences.length;
}

/** Which sentences could have been asked about is not known here, so all count. */
function coverageOf({ questions }: AuditedQuiz, sentences: number): number {
  const all = Array.from({ length: sentences }, (_, index) => index);
  const asked = questions
    .map(({ evidence }) => evidence.index)
    .filter((index) => index < sentences);
  return measureCoverage(sentences, asked, all);
}
