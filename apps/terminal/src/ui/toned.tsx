import { Text } from "ink";
import { createContext, useContext } from "react";
import type { Context, ReactNode } from "react";

import { themeFor } from "./theme.ts";
import type { Theme, Tone } from "./theme.ts";

/** The theme that everything below is drawn in. */
export const ThemeContext: Context<Theme> = createContext(themeFor(false));

interface TonedProps {
  readonly tone: Tone;
  /** Not read out: a glyph whose meaning the words beside it have as well. */
  readonly isDecoration?: boolean;
  readonly wrap?: "wrap" | "truncate-end";
  readonly children: ReactNode;
}

/** Text in one tone of the theme. */
export function Toned({
  tone,
  isDecoration = false,
  wrap = "wrap",
  children,
}: TonedProps): ReactNode {
  const theme = useContext(ThemeContext);
  return (
    <Text {...theme[tone]} wrap={wrap} aria-hidden={isDecoration}>
      {children}
    </Text>
  );
}
