import type { AttemptAction } from "@precis/core";
import type { JSX } from "react";

interface TypedResponseProps {
  readonly typed: string;
  /** Whether the answer is shown and nothing can be changed any more. */
  readonly isAnswered: boolean;
  readonly onAct: (action: AttemptAction) => void;
}

/** The field in which the answer to a question is typed. */
export function TypedResponse({ typed, isAnswered, onAct }: TypedResponseProps): JSX.Element {
  return (
    <div className="typed">
      <label htmlFor="response">Your answer</label>
      <input
        id="response"
        type="text"
        value={typed}
        readOnly={isAnswered}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={1000}
        onChange={(event) => onAct({ type: "type", text: event.target.value })}
      />
    </div>
  );
}
