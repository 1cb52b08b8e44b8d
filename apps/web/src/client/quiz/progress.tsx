import type { Attempt } from "@precis/core";
import type { JSX } from "react";

interface ProgressProps {
  readonly attempt: Attempt;
}

/** A bar for each question, marked once it is answered; what it shows is said elsewhere in words. */
export function Progress({ attempt }: ProgressProps): JSX.Element {
  return (
    <div className="progress" aria-hidden="true">
      {attempt.order.map((question, place) => (
        <span key={question} className={styleOf(attempt, place)} />
      ))}
    </div>
  );
}

function styleOf({ answers, position }: Attempt, place: number): string {
  const answer = answers[place];
  if (answer === undefined) return place === position ? "bar current" : "bar";
  return answer.grade.correct || answer.accepted ? "bar right" : "bar wrong";
}
