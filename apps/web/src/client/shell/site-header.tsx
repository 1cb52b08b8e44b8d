import type { JSX } from "react";

import { canShow, type Session, type View } from "../state/session.ts";

interface SiteHeaderProps {
  readonly session: Session;
  readonly onShow: (view: View) => void;
}

const STEPS: readonly { readonly view: View; readonly name: string }[] = [
  { view: "article", name: "Article" },
  { view: "summary", name: "Summary" },
  { view: "quiz", name: "Quiz" },
];

/** The name of the app and the three steps, of which those within reach can be gone to. */
export function SiteHeader({ session, onShow }: SiteHeaderProps): JSX.Element {
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <p className="wordmark" lang="fr">
        Pr<span className="accent">é</span>cis
      </p>
      <nav aria-label="Steps">
        <ol className="steps">
          {STEPS.map(({ view, name }) => (
            <li key={view}>
              <button
                type="button"
                className="step"
                aria-current={session.view === view ? "step" : undefined}
                disabled={!canShow(session, view)}
                onClick={() => onShow(view)}
              >
                {name}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
