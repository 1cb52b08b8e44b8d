import type { Token } from "../document.ts";

/** Returns whether a token of a text is written with a capital, which lower case does away with. */
export function isCapitalised(text: string, { start, norm }: Token): boolean {
  return text.charCodeAt(start) !== norm.charCodeAt(0);
}
