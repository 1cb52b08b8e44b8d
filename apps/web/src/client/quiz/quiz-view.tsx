import { currentQuestion } from "@precis/core/attempt";
import type { ArticleJson, ProblemJson } from "@precis/formats";
import { useState, type JSX } from "react";

import type { QuizRun } from "../state/quiz-run.ts";
import type { Commands } from "../state/use-session.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QuizSetup } from "./quiz-setup.tsx";
import { Score } from "./score.tsx";

interface QuizViewProps {
  readonly article: ArticleJson;
  /** The quiz being taken; `null` before one was made. */
  readonly run: QuizRun | null;
  readonly isWaiting: boolean;
  readonly problem: ProblemJson | null;
  readonly commands: Commands;
}

/** The quiz, from asking for one to its score. */
export function QuizView(props: QuizViewProps): JSX.Element {
  const { article, run, isWaiting, problem, commands } = props;
  const [hasBank, setHasBank] = useState(false);
  if (run === null) {
    return (
      <QuizSetup
        article={article}
        isWaiting={isWaiting}
        problem={problem}
        onStart={commands.makeQuiz}
      />
    );
  }
  const { attempt } = run;
  const question = currentQuestion(attempt);
  return (
    <>
      {question === undefined ? (
        <Score
          attempt={attempt}
          hasBank={hasBank}
          onBank={setHasBank}
          onAct={commands.act}
          onNewQuiz={commands.leaveQuiz}
          onSummary={() => commands.show("summary")}
        />
      ) : (
        <QuestionForm key={question.id} run={run} question={question} onAct={commands.act} />
      )}
      <PrintSheet title={article.title} quiz={attempt.quiz} hasBank={hasBank} />
    </>
  );
}
