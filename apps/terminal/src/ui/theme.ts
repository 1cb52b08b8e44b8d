import type { TextProps } from "ink";

/** What a stretch of the screen is for; the theme says how that looks. */
export type Tone =
  | "title"
  | "text"
  | "faint"
  | "accent"
  | "gap"
  | "answer"
  | "right"
  | "wrong"
  | "cursor";

/**
 * How the quiz looks, tone by tone, in the colours that every terminal has, so that the reader's
 * palette holds.
 *
 * No meaning is carried by colour alone: a tone that means something comes with a glyph, a word or
 * a place.
 */
export type Theme = Readonly<
  Record<Tone, Pick<TextProps, "color" | "bold" | "dimColor" | "underline" | "inverse">>
>;

/** The signs of the quiz, of one column each. */
export const GLYPHS = {
  pointer: "❯",
  right: "✓",
  wrong: "✗",
  done: "━",
  ahead: "─",
} as const;

const COLOURED: Theme = {
  title: { bold: true },
  text: {},
  faint: { dimColor: true },
  accent: { color: "cyan" },
  gap: { color: "yellow", bold: true },
  answer: { color: "green", bold: true, underline: true },
  right: { color: "green" },
  wrong: { color: "red" },
  cursor: { inverse: true },
};

const PLAIN: Theme = {
  title: {},
  text: {},
  faint: {},
  accent: {},
  gap: {},
  answer: {},
  right: {},
  wrong: {},
  // A block that is not there could not be seen; it is no colour.
  cursor: { inverse: true },
};

/** Returns the theme for a screen with colours or without. */
export function themeFor(hasColour: boolean): Theme {
  return hasColour ? COLOURED : PLAIN;
}
