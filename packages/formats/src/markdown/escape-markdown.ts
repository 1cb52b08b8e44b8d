import { printable } from "../words/printable.ts";

/**
 * A gap's marker, or a character that could open emphasis, code, a link, HTML or an entity
 * (CommonMark 0.31, 6).
 */
const INLINE = /_____|[\\`*_[\]<]|&(?=#?\w+;)/gu;

/**
 * What at the start of a line would open a heading, a quote, a list, a rule or a table (sections 4
 * and 5).
 */
const LINE_MARK = /^[#>+\-=|~]/u;

/** What at the start of a line would open a numbered list. */
const LINE_NUMBER = /^(\d{1,9})([.)])/u;

/**
 * Returns a text on one line that Markdown shows as it is, without control characters.
 *
 * The marker of a gap is left alone: five underscores that nothing closes are shown as themselves.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trim()
    .replaceAll(/\s*\n\s*/gu, " ")
    .replaceAll(INLINE, (mark) => (mark === "_____" ? mark : `\\${mark}`))
    .replace(LINE_MARK, String.raw`\$&`)
    .replace(LINE_NUMBER, String.raw`$1\$2`);
}
