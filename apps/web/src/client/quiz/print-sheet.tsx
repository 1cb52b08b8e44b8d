import type { Quiz } from "@precis/core";
import type { JSX } from "react";

import { Stem } from "./stem.tsx";

interface PrintSheetProps {
  readonly title: string | null;
  readonly quiz: Quiz;
}

const LETTERS = "ABCDEFGH";

/** The quiz for paper, its answers on a page of their own; on a screen it is not seen. */
export function PrintSheet({ title, quiz }: PrintSheetProps): JSX.Element {
  return (
    <section className="print-sheet" aria-hidden="true">
      <p className="print-title">{title ?? "Quiz"}</p>
      <p className="print-name">Name</p>
      <ol>
        {quiz.questions.map((question) => (
          <li key={question.id}>
            <Stem question={question} />
            {question.kind === "choice" && (
              <ol className="print-options">
                {question.options.map((option) => (
                  <li key={option}>{option}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <div className="print-answers">
        <p className="print-title">Answers</p>
        <ol>
          {quiz.questions.map((question) => (
            <li key={question.id}>
              {question.kind === "choice" && `${LETTERS.charAt(question.answerIndex)} – `}
              {question.answer}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
