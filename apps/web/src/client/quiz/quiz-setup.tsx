import type { ArticleJson, ProblemJson } from "@precis/formats";
import { useState, type FormEvent, type JSX } from "react";

import { ProblemNotice } from "../shell/problem-notice.tsx";
import type { QuizOptions } from "../state/use-session.ts";
import { RadioRow } from "./radio-row.tsx";

interface QuizSetupProps {
  readonly article: ArticleJson;
  readonly isWaiting: boolean;
  readonly problem: ProblemJson | null;
  readonly onStart: (options: QuizOptions) => void;
}

type Kind = NonNullable<QuizOptions["kind"]>;

const COUNTS = [5, 10, 15, 20].map((count) => ({ value: count, name: String(count) }));

const KINDS: readonly { readonly value: Kind; readonly name: string }[] = [
  { value: "choice", name: "Choose" },
  { value: "typed", name: "Type" },
  { value: "mixed", name: "Both" },
];

/** Where a quiz is asked for: how many questions, and how they are answered. */
export function QuizSetup({ article, isWaiting, problem, onStart }: QuizSetupProps): JSX.Element {
  const [questions, setQuestions] = useState(10);
  const [kind, setKind] = useState<Kind>("choice");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isWaiting) onStart({ questions, kind });
  };
  return (
    <form className="setup" onSubmit={submit}>
      <h1 tabIndex={-1}>What do you remember?</h1>
      <p className="lead" dir="auto">
        {article.title ?? "Questions on the article"}
      </p>
      <RadioRow
        legend="Questions, at most"
        choices={COUNTS}
        value={questions}
        onChoose={setQuestions}
      />
      <RadioRow legend="Answers" choices={KINDS} value={kind} onChoose={setKind} />
      <ProblemNotice problem={problem} />
      <div className="actions">
        <button type="submit" className="button primary" aria-disabled={isWaiting}>
          {isWaiting ? "Making questions…" : "Start the quiz"}
        </button>
      </div>
    </form>
  );
}
