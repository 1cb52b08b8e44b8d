/** Characters that print nothing: soft hyphens, zero-width spaces and joints, byte order marks. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Controls other than the white space that is collapsed anyway. */
const CONTROL = /(?!\s)\p{Cc}/gu;

/** White space of all kinds, no-break spaces included; a line break that was meant is not in here. */
const SPACE = /[^\S\n]+/gu;

/**
 * Returns a text as it prints: in NFC, without characters that do not print, single spaces, no blank
 * lines and none at the ends. Line feeds stay.
 */
export function tidyText(text: string): string {
  return text
    .replace(CONTROL, "")
    .replace(INVISIBLE, "")
    .replace(SPACE, " ")
    .replace(/ ?\n[\s]*/gu, "\n")
    .trim()
    .normalize("NFC");
}
