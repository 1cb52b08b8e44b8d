import type { Question } from "@precis/core";
import type { JSX } from "react";

import { Evidence } from "./evidence.tsx";

interface MissedQuestionProps {
  readonly question: Question;
  readonly response: string;
}

/** A question that was missed: what was answered, what the answer is, and where it stands. */
export function MissedQuestion({ question, response }: MissedQuestionProps): JSX.Element {
  return (
    <li>
      <p>
        You said <del dir="auto">{response}</del>; it is{" "}
        <strong dir="auto">{question.answer}</strong>.
      </p>
      <Evidence question={question} />
    </li>
  );
}
