import type { AuditRule } from "./audit-rules.ts";

/** How a question is answered: by choosing an option or by typing. */
export type QuestionKind = "choice" | "typed";

/** What the gap of a question asks for. */
export type GapType = "person" | "place" | "organisation" | "date" | "number" | "term";

/** The stretch of the article that is blanked out: `[start, end)` in UTF-16 units of `article.text`. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly type: GapType;
}

/** The source sentence that proves the answer; `text` is `article.text.slice(start, end)`. */
export interface Evidence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface QuestionBase {
  /** Equal for equal evidence, gap and kind, so that progress survives a new run. */
  readonly id: string;
  /** The sentence, or a stretch of it, with `_____` for the gap. */
  readonly stem: string;
  readonly answer: string;
  /** Other names of the answer in the article ("Blinken" for "Antony Blinken"). */
  readonly aliases: readonly string[];
  readonly gap: Gap;
  readonly evidence: Evidence;
  /** The sentence before the stem, where the stem needs it to be understood. */
  readonly context: string | null;
}

/** A question with options; `options[answerIndex]` is the answer. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "choice";
  readonly options: readonly string[];
  readonly answerIndex: number;
}

/** A question whose answer is typed. */
export interface TypedQuestion extends QuestionBase {
  readonly kind: "typed";
}

/** One question of a quiz. */
export type Question = ChoiceQuestion | TypedQuestion;

/** Returns whether a question has options. */
export function isChoice(question: Question): question is ChoiceQuestion {
  return question.kind === "choice";
}

/** What the audit of a quiz found. */
export interface Quality {
  readonly requested: number;
  readonly made: number;
  /** The share of the article's quarters that have a question, of those that could, 0 to 1. */
  readonly coverage: number;
  /** The share of questions the best closed-book guesser gets right, 0 to 1. */
  readonly guessability: number;
  /** The share of questions an open-book reader answers from the article alone, 0 to 1. */
  readonly answerability: number;
  /** How many candidates each rule turned down. */
  readonly rejected: Readonly<Record<string, number>>;
  /** How many questions break each rule of the audit; every rule is listed. */
  readonly audit: Readonly<Record<AuditRule, number>>;
}

/** A set of questions on one article. */
export interface Quiz {
  readonly seed: string;
  readonly questions: readonly Question[];
  /** Every answer of the quiz in one list that stands in place of options; only where one was asked for. */
  readonly bank?: readonly string[];
  readonly quality: Quality;
}

/** How a quiz is made. */
export interface QuizOptions {
  /** How many questions to ask for, 1 to 100; default 10. */
  readonly questions?: number;
  readonly kind?: QuestionKind | "mixed";
  /** Options of a choice question; default 4. */
  readonly options?: 3 | 4;
  /** Whether one list of all answers stands in place of options; the answers are typed then. */
  readonly bank?: boolean;
  /** Decides every shuffle; default: a hash of the article's text. */
  readonly seed?: string;
}

/** Several forms of one quiz, each a quiz by itself. */
export interface Forms {
  readonly seed: string;
  readonly forms: readonly Quiz[];
}

/** How forms of a quiz are made. */
export interface FormsOptions extends QuizOptions {
  /** How many forms, 2 to 4. */
  readonly forms: number;
}

/** How a response was judged; every verdict but `wrong` is correct. */
export type Verdict = "exact" | "alias" | "numeric" | "lenient" | "near" | "wrong";

/** The judgement of one response, with its reason in words. */
export interface Grade {
  readonly verdict: Verdict;
  readonly correct: boolean;
  readonly reason: string;
}
