import { Box, Spacer, useIsScreenReaderEnabled } from "ink";
import type { ReactNode } from "react";

import { hintLines } from "./key-hints.ts";
import type { KeyHint } from "./key-hints.ts";
import type { Page } from "./page.ts";
import { Toned } from "./toned.tsx";

/**
 * Rows the frame takes at least, where the screen has them: on a tall screen the keys stay near the
 * question.
 */
const LEAST_ROWS = 22;

interface FrameProps {
  readonly page: Page;
  readonly hints: readonly KeyHint[];
  readonly children: ReactNode;
}

/** The frame of every screen: its content at the top, the keys at the bottom. */
export function Frame({ page, hints, children }: FrameProps): ReactNode {
  const isRead = useIsScreenReaderEnabled();
  const minHeight = isRead ? 0 : Math.min(page.rows, LEAST_ROWS);
  return (
    <Box flexDirection="column" paddingX={page.margin} minHeight={minHeight}>
      {children}
      <Spacer />
      {hintLines(hints, page.columns).map((line) => (
        <Toned key={line} tone="faint">
          {line}
        </Toned>
      ))}
    </Box>
  );
}
