/** Returns a Markdown table; columns after the first `left` are numbers and are set to the right. */
export function renderTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  left = 1,
): string {
  const rule = heads.map((_, column) => (column < left ? "---" : "--:"));
  return [toLine(heads), `| ${rule.join(" | ")} |`, ...rows.map(toLine)].join("\n");
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(" | ")} |`;
}

function escapeCell(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
}
