import type { AttemptAction, ChoiceQuestion } from "@precis/core";
import { useEffect, useRef, type JSX } from "react";

interface ChoiceOptionsProps {
  readonly question: ChoiceQuestion;
  /** The index of the option picked; `null` while none is. */
  readonly picked: number | null;
  /** Whether the answer is shown and nothing can be changed any more. */
  readonly isAnswered: boolean;
  readonly onAct: (action: AttemptAction) => void;
}

/** The options of a question as radio buttons, after the answer with what was right. */
export function ChoiceOptions(props: ChoiceOptionsProps): JSX.Element {
  const { question, picked, isAnswered, onAct } = props;
  const options = useRef<HTMLDivElement>(null);

  // An option picked by a number key takes the focus, as one picked by the mouse does.
  useEffect(() => {
    if (picked !== null) options.current?.querySelectorAll("input")[picked]?.focus();
  }, [picked]);

  return (
    <div className="options" ref={options}>
      {question.options.map((option, index) => {
        const mark = isAnswered ? markOf(index, picked, question.answerIndex) : null;
        return (
          <label key={option} className={mark === null ? "option" : `option ${mark.style}`}>
            <input
              type="radio"
              name={question.id}
              checked={index === picked}
              disabled={isAnswered}
              onChange={() => onAct({ type: "highlight", option: index })}
            />
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span dir="auto">{option}</span>
            {mark !== null && <span className="option-mark">{mark.text}</span>}
          </label>
        );
      })}
    </div>
  );
}

interface OptionMark {
  readonly style: string;
  readonly text: string;
}

function markOf(index: number, picked: number | null, answer: number): OptionMark | null {
  if (index === answer) {
    return { style: "right", text: index === picked ? "✓ Your answer" : "✓ The answer" };
  }
  return index === picked ? { style: "wrong", text: "✗ Your answer" } : null;
}
