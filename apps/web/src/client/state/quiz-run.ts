import type { Attempt, AttemptAction, Quiz } from "@precis/core";
import { advanceAttempt, currentQuestion, startAttempt } from "@precis/core/attempt";

/**
 * A quiz being taken in the browser.
 *
 * A terminal always has a cursor on some option; a form has none until the reader picks, so that
 * no answer is given by an idle press of Enter. `picked` is that difference.
 */
export interface QuizRun {
  readonly attempt: Attempt;
  /** Whether an option of the open question has been picked. */
  readonly picked: boolean;
}

/** Returns the start of a run through every question of a quiz. */
export function startRun(quiz: Quiz): QuizRun {
  return { attempt: startAttempt(quiz), picked: false };
}

/** Returns the run after an action; one that makes no sense now changes nothing. */
export function advanceRun(run: QuizRun, action: AttemptAction): QuizRun {
  const { attempt, picked } = run;
  if (action.type === "move" && !picked) return pickFirst(run, action.by);
  if (action.type === "confirm" && !isAnswerable(run)) return run;
  const next = advanceAttempt(attempt, action);
  if (next === attempt) return run;
  const picks = action.type === "highlight" || action.type === "move";
  return { attempt: next, picked: picks && next.phase === "asking" };
}

/** Returns whether a confirmation would have an effect: there is a response, or an answer is shown. */
export function isAnswerable({ attempt, picked }: QuizRun): boolean {
  if (attempt.phase !== "asking") return true;
  return currentQuestion(attempt)?.kind === "choice" ? picked : attempt.typed.trim() !== "";
}

/** The first step down goes to the first option, the first step up to the last. */
function pickFirst(run: QuizRun, by: 1 | -1): QuizRun {
  const question = currentQuestion(run.attempt);
  if (run.attempt.phase !== "asking" || question?.kind !== "choice") return run;
  const option = by === 1 ? 0 : question.options.length - 1;
  return advanceRun(run, { type: "highlight", option });
}
