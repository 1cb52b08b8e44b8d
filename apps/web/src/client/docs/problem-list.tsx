import type { JSX } from "react";

import type { AnswerDescription } from "./api-description.ts";

interface ProblemListProps {
  readonly responses: Readonly<Record<string, AnswerDescription>>;
}

/** What can go wrong, by status and code; each code leads to its page. */
export function ProblemList({ responses }: ProblemListProps): JSX.Element | null {
  const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
  if (problems.length === 0) return null;
  return (
    <details className="problems">
      <summary>What can go wrong</summary>
      <dl>
        {problems.map(([status, { description }]) => (
          <div key={status}>
            <dt>{status}</dt>
            {readProblems(description).map(({ code, title }) => (
              <dd key={code}>
                <a href={`/problems/${code.toLowerCase().replaceAll("_", "-")}`}>
                  <code>{code}</code>
                </a>{" "}
                {title}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The server lists the problems of a status as `CODE: title.`, one after another. */
function readProblems(description: string): { readonly code: string; readonly title: string }[] {
  return [...description.matchAll(/([A-Z_]+): ([^.]*)\./gu)].map(([, code = "", title = ""]) => ({
    code,
    title,
  }));
}
