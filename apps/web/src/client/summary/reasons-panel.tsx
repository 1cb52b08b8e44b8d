import type { JSX } from "react";

import { nameFeature } from "./name-feature.ts";
import type { ChosenSentence } from "./split-article.ts";

interface ReasonsPanelProps {
  readonly sentence: ChosenSentence | null;
  /** The sentence's place in the summary, from 1. */
  readonly number: number;
  readonly onClose: () => void;
}

/** The reasons worth telling; what is smaller moves nothing. */
const MOST_REASONS = 6;

/** Why a sentence was chosen: what each feature added to its score, or took from it. */
export function ReasonsPanel({ sentence, number, onClose }: ReasonsPanelProps): JSX.Element {
  if (sentence === null) {
    return (
      <section className="panel reasons reasons-empty">
        <h2>Why these sentences?</h2>
        <p>Point at a marked sentence, or tab to its number, to see what it was chosen for.</p>
      </section>
    );
  }
  const reasons = sentence.reasons.slice(0, MOST_REASONS);
  const largest = Math.max(...reasons.map(({ contribution }) => Math.abs(contribution)));
  return (
    <section className="panel reasons" id="reasons">
      <h2>Why sentence {number}?</h2>
      <dl>
        {reasons.map(({ feature, contribution }) => (
          <div key={feature} className="reason">
            <dt>{nameFeature(feature)}</dt>
            <dd>
              <meter
                className={contribution < 0 ? "against" : "for"}
                min={0}
                max={largest}
                value={Math.abs(contribution)}
                aria-hidden="true"
              />
              {formatContribution(contribution)}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button quiet reasons-close" onClick={onClose}>
        Close
      </button>
    </section>
  );
}

function formatContribution(contribution: number): string {
  const sign = contribution < 0 ? "−" : "+";
  return `${sign}${Math.abs(contribution).toFixed(2)}`;
}
