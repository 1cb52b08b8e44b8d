import { scoreAttempt } from "@precis/core/attempt";
import type { Attempt } from "@precis/core";
import { Box } from "ink";
import type { ReactNode } from "react";

import type { Page } from "./page.ts";
import { GLYPHS } from "./theme.ts";
import { Toned } from "./toned.tsx";

/** Rows the header takes, the bar included. */
export const HEADER_ROWS = 2;

interface HeaderProps {
  readonly title: string | null;
  readonly attempt: Attempt;
  readonly page: Page;
}

/** The title of the article, and how far the attempt has come, in words and as a bar. */
export function Header({ title, attempt, page }: HeaderProps): ReactNode {
  const { correct, answered, total } = scoreAttempt(attempt);
  const width = Number.isFinite(page.columns) ? page.columns : 0;
  const full = Math.round((width * answered) / total);
  const right = answered === 0 ? "" : ` · ${correct} right`;
  return (
    <Box flexDirection="column">
      <Box justifyContent="space-between" columnGap={2} width={width}>
        <Toned tone="title" wrap="truncate-end">
          {title ?? "Quiz"}
        </Toned>
        <Box flexShrink={0}>
          <Toned tone="faint">{`${attempt.position + 1} of ${total}${right}`}</Toned>
        </Box>
      </Box>
      <Box aria-hidden>
        <Toned tone="accent">{GLYPHS.done.repeat(full)}</Toned>
        <Toned tone="faint">{GLYPHS.ahead.repeat(width - full)}</Toned>
      </Box>
    </Box>
  );
}
