/** Lines are hard-wrapped when none is longer; the widest usual wrap is 100 columns. */
const WRAP_COLUMNS = 110;

/** Narrower lines are verse, addresses or a list, not wrapped prose. */
const LEAST_COLUMNS = 40;

/** A wrapped line, the last apart, fills at least this share of the widest one. */
const WRAP_FILL = 0.6;

/**
 * Returns the paragraphs in the lines of one, where a page or a text breaks lines on purpose: a line is
 * a paragraph, unless it goes on in lower case or all of them were wrapped at a fixed width.
 */
export function joinBreaks(text: string): string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (isWrapped(lines)) return [lines.join(" ")];
  const paragraphs: string[] = [];
  for (const line of lines) {
    const goesOn = paragraphs.length > 0 && /^[\p{Ll},;:)]/u.test(line);
    paragraphs.push(goesOn ? `${paragraphs.pop() ?? ""} ${line}` : line);
  }
  return paragraphs;
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest > WRAP_COLUMNS || widest < LEAST_COLUMNS) return false;
  return lines.slice(0, -1).every((line) => line.length >= widest * WRAP_FILL);
}
