/** A row has at least this many numbers, and they are at least half of its cells; or it has its cells marked. */
const LEAST_NUMBERS = 3;

/** Returns whether lines are rows: cells between tabs or bars, or mostly numbers; one line may head them. */
export function isTable(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const rows = lines.filter(isRow).length;
  return rows >= 2 && rows >= lines.length - 1;
}

function isRow(line: string): boolean {
  if (/\t.*\t|\|.*\|/u.test(line)) return true;
  const cells = line.trim().split(/\t|\s*\|\s*|\s+/u);
  const numbers = cells.filter((cell) => /^[+\-−–]?[\d.,:%]+$/u.test(cell)).length;
  return numbers >= LEAST_NUMBERS && numbers * 2 >= cells.length;
}
