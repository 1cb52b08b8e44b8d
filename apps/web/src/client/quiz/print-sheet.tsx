import type { Quiz } from "@precis/core";
import { listBank } from "@precis/core/bank";
import type { JSX } from "react";

import { Stem } from "./stem.tsx";

interface PrintSheetProps {
  readonly title: string | null;
  readonly quiz: Quiz;
  /** Whether one list of all answers stands in place of options. */
  readonly hasBank: boolean;
}

const LETTERS = "ABCDEFGH";

/** The quiz for paper, its answers on a page of their own; on a screen it is not seen. */
export function PrintSheet({ title, quiz, hasBank }: PrintSheetProps): JSX.Element {
  return (
    <section className="print-sheet" aria-hidden="true">
      <p className="print-title">{title ?? "Quiz"}</p>
      <p className="print-name">Name</p>
      {hasBank && (
        <p className="print-bank">
          <strong>Word bank</strong> {listBank(quiz.questions, quiz.seed).join(" · ")}
        </p>
      )}
      <ol>
        {quiz.questions.map((question) => (
          <li key={question.id}>
            <Stem question={question} />
            {question.kind === "choice" && !hasBank && (
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
              {question.kind === "choice" &&
                !hasBank &&
                `${LETTERS.charAt(question.answerIndex)} – `}
              {question.answer}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
