import type { JSX } from "react";

import type { Reading } from "../state/session.ts";
import { CopyButton } from "./copy-button.tsx";
import { LengthSlider } from "./length-slider.tsx";
import { readingTime } from "./reading-time.ts";

interface SummaryToolbarProps {
  readonly reading: Reading;
  /** Whether the sentences that were not chosen are hidden. */
  readonly isAlone: boolean;
  readonly onAlone: (isAlone: boolean) => void;
  readonly onLength: (sentences: number) => void;
  readonly onQuiz: () => void;
}

/** What can be done with the summary, and how much of the article it is. */
export function SummaryToolbar(props: SummaryToolbarProps): JSX.Element {
  const { reading, isAlone, onAlone, onLength, onQuiz } = props;
  const { article, summary } = reading.shown;
  const { sentences, words } = summary;
  return (
    <section className="toolbar" aria-label="Tools">
      <LengthSlider length={reading.length} longest={article.sentences} onChoose={onLength} />
      <p className="length-facts" aria-live="polite">
        <strong>{sentences.length}</strong> of {article.sentences} sentences
        <span className="aside-fact">
          {readingTime(words)} instead of {readingTime(article.words)}
        </span>
      </p>
      <div className="toolbar-actions">
        <button
          type="button"
          className="button quiet"
          aria-pressed={isAlone}
          onClick={() => onAlone(!isAlone)}
        >
          Hide the rest
        </button>
        <CopyButton text={summary.text} />
        <button type="button" className="button primary" onClick={onQuiz}>
          Take the quiz
        </button>
      </div>
    </section>
  );
}
