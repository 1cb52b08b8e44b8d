import type { ProblemJson } from "@precis/formats";
import { useCallback, useEffect, useState, type JSX } from "react";

import { ProblemNotice } from "../shell/problem-notice.tsx";
import type { Reading } from "../state/session.ts";
import type { Commands } from "../state/use-session.ts";
import { Byline } from "./byline.tsx";
import { IntegrityNotes } from "./integrity-notes.tsx";
import { KeywordList } from "./keyword-list.tsx";
import { MarkedArticle } from "./marked-article.tsx";
import { ReasonsPanel } from "./reasons-panel.tsx";
import { Receipt } from "./receipt.tsx";
import { SummaryToolbar } from "./summary-toolbar.tsx";

interface SummaryViewProps {
  readonly reading: Reading;
  readonly problem: ProblemJson | null;
  readonly commands: Commands;
}

/** The article with its summary marked in it, and beside it what the summary rests on. */
export function SummaryView({ reading, problem, commands }: SummaryViewProps): JSX.Element {
  const [isAlone, setIsAlone] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const close = useCallback(() => setActive(null), []);
  useEscape(close);

  const { article, summary, keywords, integrity, stemmed } = reading.shown;
  const { sentences } = summary;
  const place = sentences.findIndex(({ index }) => index === active);
  return (
    <div className="summary-grid">
      <header className="summary-head">
        <h1 tabIndex={-1} dir="auto">
          {article.title ?? "Untitled article"}
        </h1>
        <Byline article={article} />
      </header>
      <SummaryToolbar
        reading={reading}
        isAlone={isAlone}
        onAlone={setIsAlone}
        onLength={commands.chooseLength}
        onQuiz={() => commands.show("quiz")}
      />
      <div className="summary-text">
        <ProblemNotice problem={problem} />
        <MarkedArticle
          text={article.text ?? summary.text}
          language={article.language}
          sentences={sentences}
          isAlone={isAlone}
          active={active}
          onActive={setActive}
        />
      </div>
      <aside className="summary-aside" aria-label="About the summary">
        <ReasonsPanel sentence={sentences[place] ?? null} number={place + 1} onClose={close} />
        <IntegrityNotes
          integrity={integrity}
          stemmed={stemmed}
          indexes={sentences.map(({ index }) => index)}
        />
        <KeywordList keywords={keywords} />
        <Receipt dropped={article.dropped} />
      </aside>
    </div>
  );
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onEscape();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [onEscape]);
}
