import type { AttemptAction } from "@precis/core";
import type { JSX } from "react";

interface ScoreActionsProps {
  /** Whether any question was missed and can be tried again. */
  readonly hasMisses: boolean;
  /** Whether the quiz is printed with a word bank in place of options. */
  readonly hasBank: boolean;
  readonly onBank: (hasBank: boolean) => void;
  readonly onAct: (action: AttemptAction) => void;
  readonly onNewQuiz: () => void;
  readonly onSummary: () => void;
}

/** Ways to go on after a quiz: again, anew, back, or on paper. */
export function ScoreActions(props: ScoreActionsProps): JSX.Element {
  const { hasMisses, hasBank, onBank, onAct, onNewQuiz, onSummary } = props;
  return (
    <div className="actions">
      {hasMisses && (
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
      <label className="check">
        <input
          type="checkbox"
          checked={hasBank}
          onChange={(event) => onBank(event.target.checked)}
        />
        with a word bank
      </label>
    </div>
  );
}
