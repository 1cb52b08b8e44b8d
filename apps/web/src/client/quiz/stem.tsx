import type { Question } from "@precis/core";
import type { JSX } from "react";

import { splitStem } from "./split-at-gap.ts";

interface StemProps {
  readonly question: Question;
}

/** The sentence of a question with a ruled line for its gap, the sentence before it where needed. */
export function Stem({ question }: StemProps): JSX.Element {
  const { before, after } = splitStem(question);
  return (
    <>
      {question.context !== null && <span className="stem-context">{question.context} </span>}
      {before}
      <span className="gap">
        <span className="unseen">blank</span>
      </span>
      {after}
    </>
  );
}
