import { scoreAttempt } from "@precis/core/attempt";
import type { Attempt } from "@precis/core";
import { auditLine, wrapText } from "@precis/formats";
import { Box } from "ink";
import type { ReactNode } from "react";

import { answerRange } from "./answer-range.ts";
import { Frame } from "./frame.tsx";
import { hintLines } from "./key-hints.ts";
import type { KeyHint } from "./key-hints.ts";
import { markLines } from "./mark-lines.ts";
import type { MarkedLines } from "./mark-lines.ts";
import type { Page } from "./page.ts";
import { Passage } from "./passage.tsx";
import { GLYPHS } from "./theme.ts";
import { Toned } from "./toned.tsx";

/**
 * Rows of this screen that are no missed question: score, heading, what is left out, the audit, and the
 * blank ones between.
 */
const OTHER_ROWS = 8;

interface ScoreScreenProps {
  readonly attempt: Attempt;
  readonly page: Page;
}

/**
 * The score, each question missed as its evidence with the answer marked, as many as fit, and what the
 * audit of the quiz found.
 */
export function ScoreScreen({ attempt, page }: ScoreScreenProps): ReactNode {
  const { correct, total, missed } = scoreAttempt(attempt);
  const hints: readonly KeyHint[] = [
    ...(missed.length === 0 ? [] : [["r", "try the missed again"] as const]),
    ["q", "leave"],
    ["?", "keys"],
  ];
  const room = page.rows - OTHER_ROWS - hintLines(hints, page.columns).length;
  const { shown, left } = missedThatFit(attempt, page, room);
  return (
    <Frame page={page} hints={hints}>
      <Toned tone="title">{`Score: ${correct}/${total}`}</Toned>
      <Box marginTop={1} flexDirection="column">
        <Toned tone={missed.length === 0 ? "right" : "title"}>
          {missed.length === 0 ? `${GLYPHS.right} Every answer was right.` : "Missed"}
        </Toned>
        {shown.map((item) => (
          <Box key={item.question} marginTop={1} flexDirection="column">
            <Passage lines={item.lines} tone="text" markTone="answer" />
            <Toned tone="wrong">{item.response.join("\n")}</Toned>
          </Box>
        ))}
      </Box>
      {left > 0 && (
        <Box marginTop={1}>
          <Toned tone="faint">{`… and ${left} more, listed when you leave`}</Toned>
        </Box>
      )}
      <Box marginTop={1}>
        <Toned tone="faint" wrap="truncate-end">
          {`audit: ${auditLine(attempt.quiz.quality)}`}
        </Toned>
      </Box>
    </Frame>
  );
}

interface MissedItem {
  readonly question: number;
  readonly response: readonly string[];
  readonly lines: MarkedLines;
}

function missedThatFit(
  attempt: Attempt,
  page: Page,
  room: number,
): { readonly shown: readonly MissedItem[]; readonly left: number } {
  const { missed } = scoreAttempt(attempt);
  const shown: MissedItem[] = [];
  let used = 0;
  for (const index of missed) {
    const question = attempt.quiz.questions[index]!;
    const answer = attempt.answers.find((candidate) => candidate.question === index);
    const lines = markLines(question.evidence.text, answerRange(question), page.columns);
    const response = wrapText(answer?.response ?? "", {
      width: page.columns,
      first: `${GLYPHS.wrong} `,
    });
    // One row above stays blank.
    used += 1 + lines.length + response.length;
    if (used > room) break;
    shown.push({ question: index, response, lines });
  }
  return { shown, left: missed.length - shown.length };
}
