import type { SummaryJson } from "@precis/formats";
import type { JSX } from "react";

interface KeywordListProps {
  readonly keywords: SummaryJson["keywords"];
}

/** What the article is about, the weightiest first. */
export function KeywordList({ keywords }: KeywordListProps): JSX.Element | null {
  if (keywords.length === 0) return null;
  return (
    <section className="panel">
      <h2>Keywords</h2>
      <ul className="keywords">
        {keywords.map(({ term }) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </section>
  );
}
