import { Box, Text } from "ink";
import type { ReactNode } from "react";

import type { MarkedLines } from "./mark-lines.ts";
import type { Tone } from "./theme.ts";
import { Toned } from "./toned.tsx";

interface PassageProps {
  /** Lines already broken to the width of the page. */
  readonly lines: MarkedLines;
  readonly tone: Tone;
  /** The tone of what is marked. */
  readonly markTone: Tone;
}

/** A passage of the article, one stretch of it marked. */
export function Passage({ lines, tone, markTone }: PassageProps): ReactNode {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line has no other name than its place
        <Text key={row}>
          {line.map((stretch, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- nor has a stretch
            <Toned key={at} tone={stretch.isMarked ? markTone : tone}>
              {stretch.text}
            </Toned>
          ))}
        </Text>
      ))}
    </Box>
  );
}
