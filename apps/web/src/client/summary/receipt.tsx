import type { ArticleJson } from "@precis/formats";
import type { JSX } from "react";

interface ReceiptProps {
  readonly dropped: ArticleJson["dropped"];
}

/** What was on the page but is not the article, each piece with the reason it was left out for. */
export function Receipt({ dropped }: ReceiptProps): JSX.Element | null {
  if (dropped.length === 0) return null;
  return (
    <details className="panel receipt">
      <summary>
        Left out of the article <span className="count">{dropped.length}</span>
      </summary>
      <ul>
        {dropped.map(({ text, reason }, index) => (
          <li key={index}>
            <span className="receipt-reason">{reason}</span>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
