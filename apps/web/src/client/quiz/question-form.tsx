import type { AttemptAction, Question } from "@precis/core";
import { useEffect, useRef, type FormEvent, type JSX } from "react";

import { isAnswerable, type QuizRun } from "../state/quiz-run.ts";
import { ChoiceOptions } from "./choice-options.tsx";
import { Progress } from "./progress.tsx";
import { Stem } from "./stem.tsx";
import { TypedResponse } from "./typed-response.tsx";
import { useQuizKeys } from "./use-quiz-keys.ts";
import { Verdict } from "./verdict.tsx";

interface QuestionFormProps {
  readonly run: QuizRun;
  readonly question: Question;
  readonly onAct: (action: AttemptAction) => void;
}

/** One question: asked, answered, and then shown with its proof. */
export function QuestionForm({ run, question, onAct }: QuestionFormProps): JSX.Element {
  const { attempt, picked } = run;
  const isAnswered = attempt.phase === "answered";
  const isLast = attempt.position === attempt.order.length - 1;
  const answer = isAnswered ? attempt.answers.at(-1) : undefined;
  const goOn = useRef<HTMLButtonElement>(null);
  useQuizKeys(onAct);

  // The options can no longer hold the focus then; Enter goes on from here.
  useEffect(() => {
    if (isAnswered) goOn.current?.focus();
  }, [isAnswered]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAct({ type: "confirm" });
  };
  return (
    <form className="question" onSubmit={submit}>
      <h1 tabIndex={-1}>
        Question {attempt.position + 1} of {attempt.order.length}
      </h1>
      <Progress attempt={attempt} />
      <fieldset>
        <legend className="stem" dir="auto">
          <Stem question={question} />
        </legend>
        {question.kind === "choice" ? (
          <ChoiceOptions
            question={question}
            picked={isAnswered || picked ? attempt.highlighted : null}
            isAnswered={isAnswered}
            onAct={onAct}
          />
        ) : (
          <TypedResponse typed={attempt.typed} isAnswered={isAnswered} onAct={onAct} />
        )}
      </fieldset>
      <div aria-live="polite">
        {answer !== undefined && <Verdict question={question} answer={answer} onAct={onAct} />}
      </div>
      <div className="actions">
        <button ref={goOn} type="submit" className="button primary" disabled={!isAnswerable(run)}>
          {isAnswered ? (isLast ? "See the score" : "Next question") : "Check"}
        </button>
        {question.kind === "choice" && !isAnswered && (
          <p className="keys-hint">
            <kbd>1</kbd>–<kbd>{question.options.length}</kbd> choose, <kbd>Enter</kbd> checks
          </p>
        )}
      </div>
    </form>
  );
}
