import type { JSX } from "react";

import { ArticleView } from "./article/article-view.tsx";
import { QuizView } from "./quiz/quiz-view.tsx";
import { SiteFooter } from "./shell/site-footer.tsx";
import { SiteHeader } from "./shell/site-header.tsx";
import { useDocumentTitle } from "./shell/use-document-title.ts";
import { useHeadingFocus } from "./shell/use-heading-focus.ts";
import { useSession, type Commands } from "./state/use-session.ts";
import type { Session } from "./state/session.ts";
import { SummaryView } from "./summary/summary-view.tsx";

/** The whole page: one view of the session between a header and a footer. */
export function App(): JSX.Element {
  const [session, commands] = useSession();
  const main = useHeadingFocus(placeOf(session));
  useDocumentTitle(session);
  return (
    <>
      <SiteHeader session={session} onShow={commands.show} />
      <main ref={main} id="main" className={`view view-${session.view}`}>
        <CurrentView session={session} commands={commands} />
      </main>
      <SiteFooter />
    </>
  );
}

interface CurrentViewProps {
  readonly session: Session;
  readonly commands: Commands;
}

function CurrentView({ session, commands }: CurrentViewProps): JSX.Element {
  const { view, draft, reading, run, waiting, problem } = session;
  if (view === "quiz" && reading !== null) {
    return (
      <QuizView
        article={reading.shown.article}
        run={run}
        isWaiting={waiting === "quiz"}
        problem={problem}
        commands={commands}
      />
    );
  }
  if (view === "summary" && reading !== null) {
    return <SummaryView reading={reading} problem={problem} commands={commands} />;
  }
  return (
    <ArticleView
      draft={draft}
      isWaiting={waiting === "summary"}
      problem={problem}
      commands={commands}
    />
  );
}

/** Names what the reader looks at; where it changes, the focus moves to the new heading. */
function placeOf({ view, run }: Session): string {
  if (view !== "quiz" || run === null) return view;
  const { phase, position, order } = run.attempt;
  return `quiz ${phase === "finished" ? "score" : position} of ${order.join()}`;
}
