import type { AuditedQuestion } from "../../audit.ts";
import type { Document } from "../../document.ts";
import { shows, showSentences } from "../sets/visibility.ts";
import { findEvidence } from "./find-evidence.ts";
import { toShare } from "./to-share.ts";

/**
 * Returns the share of questions that a reader who knows no more than words answers from a book: it takes
 * the sentence that shares the most with the stem, and from it the one option that stands there, or what
 * the gap hides. 0 of no questions.
 */
export function measureAnswerability(
  book: Document,
  questions: readonly AuditedQuestion[],
): number {
  const answered = questions.filter((question) => isAnswered(book, question)).length;
  return questions.length === 0 ? 0 : toShare(answered / questions.length);
}

function isAnswered(book: Document, { stem, answer, options }: AuditedQuestion): boolean {
  const visible = showSentences(book)[findEvidence(book, stem)];
  if (visible === undefined) return false;
  if (options === undefined) return shows(visible, [answer]);
  const there = options.filter((option) => shows(visible, [option]));
  return there.length === 1 && there[0] === answer;
}
