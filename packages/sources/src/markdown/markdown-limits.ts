/**
 * A Markdown text longer than this is read as plain text: 1 Mi units, some 170,000 words. The parser
 * takes 2 s for as much prose.
 */
const MAX_UNITS = 1024 * 1024;

/** Block quotes and lists nested deeper than this on one line are no writing. The parser is quadratic in them. */
const MAX_NESTING = 50;

/**
 * More brackets, stars and the like in one stretch without a blank line are no writing either. Finding
 * which opens and which closes is quadratic: 2,000 take 35 ms, 20,000 take 3 s.
 */
const MAX_MARKS = 2000;

/** A stretch without a blank line has no more lines; a list of as many items takes 0.7 s. */
const MAX_LINES = 5000;

const NESTING = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){${MAX_NESTING}}`,
  "mu",
);

/**
 * Returns whether a Markdown text would take its parser long or break it. Such a text is made, not
 * written; read as plain text it loses nothing but its marks.
 */
export function exceedsMarkdownLimits(text: string): boolean {
  if (text.length > MAX_UNITS || NESTING.test(text)) return true;
  return text
    .split(/\n[ \t]*\r?\n/u)
    .some(
      (stretch) =>
        (stretch.match(/[[\]*_~`!<@]/gu)?.length ?? 0) > MAX_MARKS ||
        (stretch.match(/\n/gu)?.length ?? 0) > MAX_LINES,
    );
}
