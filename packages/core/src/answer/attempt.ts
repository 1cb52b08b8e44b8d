import { grade } from "../grade.ts";
import type { Grade, Question, Quiz } from "../quiz.ts";

/** Where an attempt stands: a question is open, its answer is shown, or all are answered. */
export type AttemptPhase = "asking" | "answered" | "finished";

/** One response of an attempt with its judgement. */
export interface AttemptAnswer {
  /** Index into `quiz.questions`. */
  readonly question: number;
  readonly response: string;
  readonly grade: Grade;
  /** The reader said "I was right" and the wrong verdict was set aside. */
  readonly accepted: boolean;
}

/** One person's go at a quiz: a plain value that the terminal and the browser both draw. */
export interface Attempt {
  readonly quiz: Quiz;
  /** Indexes into `quiz.questions`, in the order asked. */
  readonly order: readonly number[];
  /** Index into `order` of the question that is open or shown. */
  readonly position: number;
  readonly phase: AttemptPhase;
  /** The option under the cursor of a choice question. */
  readonly highlighted: number;
  /** What has been typed so far of a typed question. */
  readonly typed: string;
  readonly answers: readonly AttemptAnswer[];
}

/**
 * What a person can do: move among options or type, confirm (and go on), give a question up, accept a
 * typed response that was judged wrong ("I was right"), and try those missed again. An action that makes
 * no sense in the current phase returns the attempt itself.
 */
export type AttemptAction =
  | { readonly type: "highlight"; readonly option: number }
  | { readonly type: "move"; readonly by: 1 | -1 }
  | { readonly type: "type"; readonly text: string }
  | { readonly type: "confirm" }
  | { readonly type: "give-up" }
  | { readonly type: "accept" }
  | { readonly type: "retry-missed" };

/** How an attempt went. */
export interface AttemptScore {
  readonly correct: number;
  readonly answered: number;
  readonly total: number;
  /** Indexes into `quiz.questions` of those answered wrongly. */
  readonly missed: readonly number[];
}

/** Returns a fresh attempt at every question of the quiz, or at those given by index, in that order. */
export function startAttempt(
  quiz: Quiz,
  order: readonly number[] = quiz.questions.map((_, index) => index),
): Attempt {
  const asked = order.filter((index) => quiz.questions[index] !== undefined);
  return {
    quiz,
    order: asked,
    position: 0,
    phase: asked.length === 0 ? "finished" : "asking",
    highlighted: 0,
    typed: "",
    answers: [],
  };
}

/** Returns the question that is open or shown; `undefined` once the attempt is finished. */
export function currentQuestion(attempt: Attempt): Question | undefined {
  if (attempt.phase === "finished") return undefined;
  return attempt.quiz.questions[attempt.order[attempt.position] ?? -1];
}

/** Returns the attempt after an action; the attempt given is left as it was. */
export function advanceAttempt(attempt: Attempt, action: AttemptAction): Attempt {
  switch (action.type) {
    case "highlight":
      return highlight(attempt, action.option);
    case "move":
      return move(attempt, action.by);
    case "type":
      return type(attempt, action.text);
    case "confirm":
      return attempt.phase === "asking" ? confirm(attempt) : next(attempt);
    case "give-up":
      return attempt.phase === "asking" ? respond(attempt, "") : attempt;
    case "accept":
      return acceptLast(attempt);
    case "retry-missed":
      return retryMissed(attempt);
  }
}

/** Returns how many responses were right, with the indexes of the questions missed. */
export function scoreAttempt(attempt: Attempt): AttemptScore {
  const missed = attempt.answers.filter((answer) => !isRight(answer));
  return {
    correct: attempt.answers.length - missed.length,
    answered: attempt.answers.length,
    total: attempt.order.length,
    missed: missed.map((answer) => answer.question),
  };
}

function isRight(answer: AttemptAnswer): boolean {
  return answer.grade.correct || answer.accepted;
}

function highlight(attempt: Attempt, option: number): Attempt {
  const question = currentQuestion(attempt);
  if (attempt.phase !== "asking" || question?.kind !== "choice") return attempt;
  return question.options[option] !== undefined ? { ...attempt, highlighted: option } : attempt;
}

function move(attempt: Attempt, by: 1 | -1): Attempt {
  const question = currentQuestion(attempt);
  if (attempt.phase !== "asking" || question?.kind !== "choice") return attempt;
  const count = question.options.length;
  return { ...attempt, highlighted: (attempt.highlighted + by + count) % count };
}

function type(attempt: Attempt, text: string): Attempt {
  const isField = attempt.phase === "asking" && currentQuestion(attempt)?.kind === "typed";
  return isField ? { ...attempt, typed: text } : attempt;
}

/** Responds with what is highlighted or typed; an empty field is a slip of the key, not a response. */
function confirm(attempt: Attempt): Attempt {
  const question = currentQuestion(attempt);
  const response =
    question?.kind === "choice" ? (question.options[attempt.highlighted] ?? "") : attempt.typed;
  return response.trim() === "" ? attempt : respond(attempt, response);
}

function respond(attempt: Attempt, response: string): Attempt {
  const question = currentQuestion(attempt);
  if (question === undefined) return attempt;
  const answer: AttemptAnswer = {
    question: attempt.order[attempt.position] ?? 0,
    response,
    grade: grade(question, response),
    accepted: false,
  };
  return { ...attempt, phase: "answered", answers: [...attempt.answers, answer] };
}

function next(attempt: Attempt): Attempt {
  if (attempt.phase !== "answered") return attempt;
  const position = attempt.position + 1;
  const phase = position < attempt.order.length ? "asking" : "finished";
  return { ...attempt, position, phase, highlighted: 0, typed: "" };
}

function acceptLast(attempt: Attempt): Attempt {
  const last = attempt.answers.at(-1);
  const question = currentQuestion(attempt);
  if (attempt.phase !== "answered" || question?.kind !== "typed") return attempt;
  if (last === undefined || isRight(last) || last.response === "") return attempt;
  return { ...attempt, answers: [...attempt.answers.slice(0, -1), { ...last, accepted: true }] };
}

function retryMissed(attempt: Attempt): Attempt {
  const { missed } = scoreAttempt(attempt);
  if (attempt.phase !== "finished" || missed.length === 0) return attempt;
  return startAttempt(attempt.quiz, missed);
}
