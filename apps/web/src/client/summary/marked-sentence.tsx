import type { JSX, PointerEvent } from "react";

interface MarkedSentenceProps {
  readonly text: string;
  /** The sentence's place in the summary, from 1. */
  readonly number: number;
  readonly isActive: boolean;
  readonly onActive: () => void;
}

/** A sentence of the summary, marked, with a small button that tells why it was chosen. */
export function MarkedSentence(props: MarkedSentenceProps): JSX.Element {
  const { text, number, isActive, onActive } = props;
  // A finger enters whatever it scrolls past; it has the number to touch.
  const enter = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") onActive();
  };
  return (
    <mark className={isActive ? "chosen active" : "chosen"} onPointerEnter={enter}>
      {text}
      <button
        type="button"
        className="why"
        aria-label={`Why sentence ${number} was chosen`}
        aria-pressed={isActive}
        aria-describedby={isActive ? "reasons" : undefined}
        onClick={onActive}
        onFocus={onActive}
      >
        {number}
      </button>
    </mark>
  );
}
