import type { JSX } from "react";

interface LengthSliderProps {
  /** Sentences asked for, from 1. */
  readonly length: number;
  /** Sentences of the article. */
  readonly longest: number;
  readonly onChoose: (sentences: number) => void;
}

/** How far the article is turned down, from one sentence to all of them. */
export function LengthSlider({ length, longest, onChoose }: LengthSliderProps): JSX.Element {
  return (
    <div className="length">
      <label htmlFor="length">Length</label>
      <input
        id="length"
        type="range"
        min={1}
        max={Math.max(longest, 1)}
        value={length}
        disabled={longest <= 1}
        aria-valuetext={`${length} of ${longest} sentences`}
        onChange={(event) => onChoose(event.target.valueAsNumber)}
      />
    </div>
  );
}
