/**
 * A Markdown text longer than this is read as plain text: 1 Mi units, some 170,000 words. The parser
 * takes 2 s for as much prose.
 */
const MAX_UNITS = 1024 * 1024;

/** As many headings take the parser 2 s, as many list items 3 s. */
const MAX_LINES = 40_000;

/** A stretch without a blank line has no more lines; the parser takes them together. */
const MAX_STRETCH_LINES = 5000;

/**
 * More brackets, stars and the like in one stretch are no writing. Finding which opens and which closes
 * is quadratic: 2,000 take 35 ms, 20,000 take 3 s.
 */
const MAX_STRETCH_MARKS = 2000;

/** Quotations and lists opened on one line; nobody writes twenty. */
const MAX_NESTING = 20;

/** The marks of quotations before all lines together: 20,000 take 1 s, 100,000 take 10 s. */
const MAX_QUOTE_MARKS = 20_000;

/** The white space before all list items together: as many take 1 s, ten times as many a minute. */
const MAX_INDENT_UNITS = 200_000;

const DEEP_LINE = new RegExp(
  String.raw`^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){${MAX_NESTING + 1}}`,
  "mu",
);

/**
 * Returns whether a Markdown text would take its parser long or break it. Such a text is made, not
 * written; read as plain text it loses nothing but its marks.
 */
export function exceedsMarkdownLimits(text: string): boolean {
  return (
    text.length > MAX_UNITS ||
    count(text, /^[ \t]*\S/gmu) > MAX_LINES ||
    DEEP_LINE.test(text) ||
    count(runs(text, /^[ \t>]*>/gmu), />/gu) > MAX_QUOTE_MARKS ||
    runs(text, /^[ \t]+(?=[-*+]|\d{1,9}[.)])/gmu).length > MAX_INDENT_UNITS ||
    text.split(/\n[ \t]*\r?\n/u).some((stretch) => isDenseStretch(stretch))
  );
}

function isDenseStretch(stretch: string): boolean {
  return (
    count(stretch, /[[\]*_~`!<@]/gu) > MAX_STRETCH_MARKS ||
    count(stretch, /\n/gu) > MAX_STRETCH_LINES
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Returns all that a pattern matches, joined. */
function runs(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).join("");
}
