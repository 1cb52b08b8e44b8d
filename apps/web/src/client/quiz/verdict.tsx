import type { AttemptAction, AttemptAnswer, Question } from "@precis/core";
import type { JSX } from "react";

import { Evidence } from "./evidence.tsx";

interface VerdictProps {
  readonly question: Question;
  readonly answer: AttemptAnswer;
  readonly onAct: (action: AttemptAction) => void;
}

/** Whether a response was right, why, and the sentence that proves it. */
export function Verdict({ question, answer, onAct }: VerdictProps): JSX.Element {
  const { grade, accepted } = answer;
  const isRight = grade.correct || accepted;
  const mayAccept = question.kind === "typed" && !isRight;
  return (
    <div className={isRight ? "verdict right" : "verdict wrong"}>
      <p className="verdict-title">{isRight ? "✓ Right" : "✗ Not right"}</p>
      {!accepted && <p dir="auto">{grade.reason}</p>}
      <Evidence question={question} />
      {mayAccept && (
        <button type="button" className="button quiet" onClick={() => onAct({ type: "accept" })}>
          I was right
        </button>
      )}
    </div>
  );
}
