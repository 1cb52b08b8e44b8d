import type { Attempt, Question } from "@precis/core";
import { wrapText } from "@precis/formats";

import { answerRange } from "./answer-range.ts";
import { fitRows } from "./fit-rows.ts";
import { HEADER_ROWS } from "./header.tsx";
import { hintLines } from "./key-hints.ts";
import type { KeyHint } from "./key-hints.ts";
import { markLines } from "./mark-lines.ts";
import type { MarkedLines } from "./mark-lines.ts";
import { optionLines } from "./option-list.tsx";
import type { Page } from "./page.ts";
import { questionHints } from "./question-hints.ts";
import { verdictOf } from "./verdict.ts";

/**
 * A question as it stands on the page, every part broken into lines, what does not fit left out.
 */
export interface QuestionLayout {
  readonly hasHeader: boolean;
  /** Rows left blank above each part. */
  readonly blank: Readonly<Record<"answers" | "verdict" | "passage", number>>;
  readonly context: MarkedLines;
  /** The stem with its gap marked, or the evidence with the answer marked. */
  readonly passage: MarkedLines;
  readonly verdict: { readonly lines: readonly string[]; readonly isRight: boolean } | null;
  readonly hints: readonly KeyHint[];
}

/**
 * Places for a blank row, the one that is missed most first: above answers, verdict, passage and
 * keys.
 */
const GAPS = 4;

const GAP_MARKER = "_____";

/** Returns where the parts of a question go; `isRead` when a screen reader reads them out. */
export function layOutQuestion(
  attempt: Attempt,
  question: Question,
  page: Page,
  isRead: boolean,
): QuestionLayout {
  const isAnswered = attempt.phase === "answered";
  const passage = isAnswered
    ? markLines(question.evidence.text, answerRange(question), page.columns)
    : stemLines(question, page, isRead);
  const context = question.context === null ? [] : markLines(question.context, null, page.columns);
  const verdict = isAnswered ? layOutVerdict(attempt, question, page) : null;
  const hints = questionHints(attempt, question);
  const answerRows =
    question.kind === "choice" ? optionLines(question, page.columns).flat().length : 1;
  const plan = fitRows(page.rows, {
    body:
      passage.length +
      answerRows +
      (verdict?.lines.length ?? 0) +
      hintLines(hints, page.columns).length,
    header: HEADER_ROWS,
    context: context.length,
    gaps: GAPS,
  });
  return {
    hasHeader: plan.header,
    blank: {
      answers: plan.gaps > 0 ? 1 : 0,
      verdict: plan.gaps > 1 ? 1 : 0,
      passage: plan.gaps > 2 ? 1 : 0,
    },
    context: lastLines(context, plan.context),
    passage,
    verdict,
    hints,
  };
}

/** A screen reader says "blank" rather than five underscores. */
function stemLines({ stem }: Question, { columns }: Page, isRead: boolean): MarkedLines {
  if (isRead) return markLines(stem.replace(GAP_MARKER, "(blank)"), null, columns);
  const start = stem.indexOf(GAP_MARKER);
  return markLines(stem, { start, end: start + GAP_MARKER.length }, columns);
}

function layOutVerdict(
  attempt: Attempt,
  question: Question,
  { columns }: Page,
): QuestionLayout["verdict"] {
  const answer = attempt.answers.at(-1);
  if (answer === undefined) return null;
  const { isRight, glyph, words } = verdictOf(question, answer);
  return { isRight, lines: wrapText(words, { width: columns, first: `${glyph} ` }) };
}

/** The end of a context is nearest to the question; an ellipsis says that its start is missing. */
function lastLines(lines: MarkedLines, count: number): MarkedLines {
  if (count >= lines.length) return lines;
  const [first = [], ...rest] = lines.slice(lines.length - count);
  const [start, ...others] = first;
  if (count === 0 || start === undefined) return [];
  return [[{ ...start, text: `…${start.text.slice(1)}` }, ...others], ...rest];
}
