import type { Question } from "@precis/core";
import type { JSX } from "react";

import { splitEvidence } from "./split-at-gap.ts";

interface EvidenceProps {
  readonly question: Question;
}

/** The sentence of the article that proves the answer, the answer marked in its place. */
export function Evidence({ question }: EvidenceProps): JSX.Element {
  const { before, gap, after } = splitEvidence(question);
  return (
    <blockquote className="evidence" dir="auto">
      {before}
      <mark>{gap}</mark>
      {after}
    </blockquote>
  );
}
