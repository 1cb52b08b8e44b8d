import type { Audit, AuditedQuiz, Fault, GuesserName } from "@precis/core";

import { AUDIT_WORDS } from "../words/audit-words.ts";
import { PLAIN_STYLE } from "./text-style.ts";
import type { TextOptions } from "./text-style.ts";
import { DEFAULT_WIDTH, wrapText } from "./wrap-text.ts";

/** How each guesser goes about it, in words that follow "by". */
const GUESSER_WORDS: Readonly<Record<GuesserName, string>> = {
  longest: "choosing the longest option",
  shortest: "choosing the shortest option",
  oddOneOut: "choosing the odd one out",
  convergence: "choosing what the options have in common",
  stemOverlap: "choosing what is most like the stem",
  middle: "choosing the middle option",
  first: "choosing the first option",
  last: "choosing the last option",
  mostOffered: "choosing what is offered most",
  leastOffered: "choosing what is offered least",
  unseen: "choosing what no stem shows",
};

/**
 * Returns an audit to read: each question that breaks a rule with its number and stem, under it what is
 * wrong in words, the words that give it away and the rule's name; then the sum, and what guessing is worth.
 *
 * Ends with a line end.
 */
export function auditToText(quiz: AuditedQuiz, audit: Audit, options: TextOptions = {}): string {
  const { width = DEFAULT_WIDTH, style = PLAIN_STYLE } = options;
  const lines: string[] = [];
  for (const [index, question] of quiz.questions.entries()) {
    const faults = audit.faults.filter((fault) => fault.question === index);
    if (faults.length === 0) continue;
    const first = `${index + 1}. `;
    lines.push(...wrapText(question.stem, { width, first }).map(style.heading));
    for (const fault of faults) {
      const indent = " ".repeat(first.length);
      lines.push(
        ...wrapText(describeFault(fault), { width, first: indent, rest: `${indent}  ` }),
        style.faint(`${indent}  ${fault.rule}`),
      );
    }
    lines.push("");
  }
  lines.push(...summaryLines(audit).flatMap((line) => wrapText(line, { width })));
  return `${lines.join("\n")}\n`;
}

function describeFault({ rule, words, beside }: Fault): string {
  const other = beside === null ? "" : ` (question ${beside + 1})`;
  return `${AUDIT_WORDS[rule]}${other}: “${words}”`;
}

function summaryLines(audit: Audit): readonly string[] {
  const faulty = new Set(audit.faults.map(({ question }) => question)).size;
  const all = `${audit.questions} ${audit.questions === 1 ? "question" : "questions"}`;
  const found =
    faulty === 0
      ? `${all}, no faults`
      : `${faulty} of ${all} ${faulty === 1 ? "has" : "have"} faults`;
  return [found, [...guessing(audit), ...open(audit)].join(", ")];
}

function guessing({ guesser, guessability, chance }: Audit): readonly string[] {
  if (guesser === null) return [];
  return [
    `guessing gets ${percent(guessability)} by ${GUESSER_WORDS[guesser]} (blind chance: ${percent(chance)})`,
  ];
}

function open({ answerability, coverage }: Audit): readonly string[] {
  const covered = coverage === null ? [] : [`coverage ${percent(coverage)}`];
  return [`answerable ${percent(answerability)}`, ...covered];
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
