import type { Attempt, AttemptAction } from "@precis/core";
import { scoreAttempt } from "@precis/core/attempt";
import type { JSX } from "react";

import { MissedQuestion } from "./missed-question.tsx";
import { Progress } from "./progress.tsx";

interface ScoreProps {
  readonly attempt: Attempt;
  readonly onAct: (action: AttemptAction) => void;
  readonly onNewQuiz: () => void;
  readonly onSummary: () => void;
}

/** How the quiz went: the score, the questions missed with their proof, and ways to go on. */
export function Score({ attempt, onAct, onNewQuiz, onSummary }: ScoreProps): JSX.Element {
  const { correct, total, missed } = scoreAttempt(attempt);
  const misses = attempt.answers.filter(({ question }) => missed.includes(question));
  return (
    <section className="score">
      <h1 tabIndex={-1}>
        <span className="unseen">Score: </span>
        {correct}/{total}
      </h1>
      <p className="lead">{describeScore(correct, total)}</p>
      <Progress attempt={attempt} />
      <div className="actions">
        {misses.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => onAct({ type: "retry-missed" })}
          >
            Retry the missed
          </button>
        )}
        <button type="button" className="button quiet" onClick={onNewQuiz}>
          New quiz
        </button>
        <button type="button" className="button quiet" onClick={onSummary}>
          Back to the summary
        </button>
        <button type="button" className="button quiet" onClick={() => print()}>
          Print the quiz
        </button>
      </div>
      {misses.length > 0 && (
        <>
          <h2>Missed</h2>
          <ol className="missed">
            {misses.map((answer) => {
              const question = attempt.quiz.questions[answer.question];
              return (
                question !== undefined && (
                  <MissedQuestion
                    key={question.id}
                    question={question}
                    response={answer.response}
                  />
                )
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

function describeScore(correct: number, total: number): string {
  if (correct === total) return "You knew all of it.";
  return "What you missed is below, each with the sentence that proves it.";
}
