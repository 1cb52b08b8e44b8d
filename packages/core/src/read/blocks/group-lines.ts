import { endsProse } from "../ends-prose.ts";
import { isFurniture } from "../furniture.ts";

/** A line that was broken by its width is longer than this. */
const SHORT_LINE = 45;

/**
 * Returns lines that are not wrapped grouped into paragraphs: a line goes on only while none has ended
 * (a colon leads in to what stands apart), furniture stands alone, and where no line ends as prose does (verse, a list of names) each stands alone.
 */
export function groupLines(lines: readonly string[]): string[][] {
  const anyEnds = lines.some((line) => endsProse(line.trim()));
  const groups: string[][] = [];
  let open: string[] | undefined;
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim();
    const alone = !anyEnds || isFurniture(trimmed);
    if (open === undefined || alone) {
      open = [];
      groups.push(open);
    }
    open.push(line);
    const ends = endsProse(trimmed) || trimmed.endsWith(":");
    if (alone || ends || standsApart(trimmed, lines[at + 1])) open = undefined;
  }
  return groups;
}

/** A short line before one that opens with a capital or a digit was broken on purpose: an address, a header. */
function standsApart(line: string, next: string | undefined): boolean {
  return line.length <= SHORT_LINE && next !== undefined && /^\s*[\p{Lu}\p{N}]/u.test(next);
}
