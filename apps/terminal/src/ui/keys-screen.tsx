import { wrapText } from "@precis/formats";
import { Box } from "ink";
import type { ReactNode } from "react";

import { Frame } from "./frame.tsx";
import type { KeyHint } from "./key-hints.ts";
import type { Page } from "./page.ts";
import { Toned } from "./toned.tsx";

const KEYS: readonly KeyHint[] = [
  ["1 2 3 4", "choose an option"],
  ["↑ ↓ or k j", "move to the option above or below"],
  ["Enter", "confirm; then on to the next question"],
  ["o", "I was right: count a typed answer as right"],
  ["r", "at the end: try the missed questions again"],
  ["q or Esc", "leave (Esc alone while you type an answer)"],
  ["Ctrl-C", "stop at once"],
];

const KEY_COLUMNS = 12;

/** What every key does. */
export function KeysScreen({ page }: { readonly page: Page }): ReactNode {
  return (
    <Frame page={page} hints={[["Any key", "back"]]}>
      <Toned tone="title">Keys</Toned>
      <Box flexDirection="column" marginTop={1}>
        {KEYS.map(([key, does]) => (
          <Box key={key}>
            <Box width={KEY_COLUMNS} flexShrink={0}>
              <Toned tone="accent">{key}</Toned>
            </Box>
            <Toned tone="text">
              {wrapText(does, { width: page.columns - KEY_COLUMNS }).join("\n")}
            </Toned>
          </Box>
        ))}
      </Box>
    </Frame>
  );
}
