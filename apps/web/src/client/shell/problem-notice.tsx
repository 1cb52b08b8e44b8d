import type { ProblemJson } from "@precis/formats";
import type { JSX } from "react";

/** What a person is shown of a problem. */
export type ShownProblem = Pick<ProblemJson, "title" | "detail">;

interface ProblemNoticeProps {
  readonly problem: ShownProblem | null;
}

/** What went wrong and what to do; the live region stands empty while nothing has. */
export function ProblemNotice({ problem }: ProblemNoticeProps): JSX.Element {
  return (
    <div role="alert">
      {problem !== null && (
        <div className="problem">
          <p className="problem-title">{problem.title}</p>
          <p>{problem.detail}</p>
        </div>
      )}
    </div>
  );
}
