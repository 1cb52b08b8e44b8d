import type { Article } from "./article.ts";
import type { AuditRule, GuesserName } from "./audit-rules.ts";
import type { Evidence, Gap } from "./quiz.ts";

/** What of a question is looked at: any question of the public JSON, and others that have as much. */
export interface AuditedQuestion {
  readonly id: string;
  readonly stem: string;
  readonly answer: string;
  readonly aliases: readonly string[];
  readonly context: string | null;
  readonly evidence: Evidence;
  /** Absent where the answer is typed. */
  readonly options?: readonly string[];
  readonly answerIndex?: number;
  /** Absent where it is not known; then it cannot be wrong. */
  readonly gap?: Gap;
}

/** What of a quiz is looked at. */
export interface AuditedQuiz {
  readonly questions: readonly AuditedQuestion[];
  /** The one list of answers that stands in place of options. */
  readonly bank?: readonly string[];
}

/** What is known of the article behind a quiz: all of it, or how many sentences it has. */
export type AuditedArticle = Article | { readonly sentences: number; readonly language?: string };

/** One way in which one question breaks one rule. */
export interface Fault {
  readonly rule: AuditRule;
  /** Index of the question. */
  readonly question: number;
  /** What gives the fault away, as the question has it. */
  readonly words: string;
  /** Index of the other question that has a part in it; `null` where none has. */
  readonly beside: number | null;
}

/** How often a rule is broken. */
export interface RuleCount {
  /** How many questions break it. */
  readonly count: number;
  /** Their ids, in the order of the quiz. */
  readonly questions: readonly string[];
}

/** What can be said of a quiz without its readers. */
export interface Audit {
  /** How many questions were looked at. */
  readonly questions: number;
  /** Every rule, those that are kept with a count of 0. */
  readonly rules: Readonly<Record<AuditRule, RuleCount>>;
  /** Every fault, by question and then by rule. */
  readonly faults: readonly Fault[];
  /** The share of questions the best closed-book guesser gets right, 0 to 1. */
  readonly guessability: number;
  /** What blind chance gets right, 0 to 1; 0 where every answer is typed. */
  readonly chance: number;
  /** The best guesser; `null` where there is nothing to choose from. */
  readonly guesser: GuesserName | null;
  /** The share of questions an open-book reader answers, 0 to 1; the book is the article, or else the evidence. */
  readonly answerability: number;
  /** The share of the article's quarters that have a question, of as many as could, 0 to 1; `null` where its length is not known. */
  readonly coverage: number | null;
}
