import { useEffect } from "react";

import type { Session } from "../state/session.ts";

/** Keeps the title of the window saying what the page shows. */
export function useDocumentTitle({ view, reading }: Session): void {
  const article = reading?.shown.article.title ?? "an article";
  const names = { article: "Précis", summary: `Summary of ${article}`, quiz: `Quiz on ${article}` };
  const name = names[view];
  useEffect(() => {
    document.title = view === "article" ? name : `${name} – Précis`;
  }, [name, view]);
}
