import type { Attempt, AttemptAction } from "@precis/core";
import { scoreAttempt } from "@precis/core/attempt";
import { auditLine } from "@precis/formats/audit-line";
import type { JSX } from "react";

import { MissedQuestion } from "./missed-question.tsx";
import { Progress } from "./progress.tsx";
import { ScoreActions } from "./score-actions.tsx";

interface ScoreProps {
  readonly attempt: Attempt;
  /** Whether the quiz is printed with a word bank in place of options. */
  readonly hasBank: boolean;
  readonly onBank: (hasBank: boolean) => void;
  readonly onAct: (action: AttemptAction) => void;
  readonly onNewQuiz: () => void;
  readonly onSummary: () => void;
}

/**
 * How the quiz went: the score, ways to go on, the questions missed with their proof, and what the audit
 * of the quiz found.
 */
export function Score(props: ScoreProps): JSX.Element {
  const { attempt, hasBank, onBank, onAct, onNewQuiz, onSummary } = props;
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
      <ScoreActions
        hasMisses={misses.length > 0}
        hasBank={hasBank}
        onBank={onBank}
        onAct={onAct}
        onNewQuiz={onNewQuiz}
        onSummary={onSummary}
      />
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
      <p className="audit">Audit of this quiz: {auditLine(attempt.quiz.quality)}.</p>
    </section>
  );
}

function describeScore(correct: number, total: number): string {
  if (correct === total) return "You knew all of it.";
  return "What you missed is below, each with the sentence that proves it.";
}
