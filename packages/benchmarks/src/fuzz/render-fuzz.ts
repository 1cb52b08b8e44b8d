import { renderProvenance } from "../page/render-provenance.ts";
import { renderTable } from "../page/render-table.ts";
import type { FuzzResult, KindOutcome } from "./fuzz-result.ts";
import type { FileOutcome } from "./read-file.ts";

/** Returns the outcome of a run as a page of Markdown. */
export function renderFuzz({
  provenance,
  run,
  files,
  kinds,
  peakMb,
  failures,
}: FuzzResult): string {
  const sections = [
    "# Broken files",
    renderProvenance(provenance),
    `${files} files made from the fixtures by breaking them in one to eight places, run ${run}. Every file must end
as an article or as an error that says what is wrong, within 10 s and 512 MB a process.`,
    `**${failures.length} failures.** The most memory a process held: ${Math.round(peakMb)} MB.`,
    renderTable(["made from", "refused", "files", "read", "slowest ms"], kinds.map(renderRow), 2),
    ...(failures.length > 0 ? [`## Failures\n\n${failures.map(renderFailure).join("\n")}`] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

function renderRow({ kind, files, outcomes, slowestMs }: KindOutcome): readonly string[] {
  const refused = Object.entries(outcomes)
    .filter(([outcome]) => outcome !== "read")
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${outcome} ${count}`);
  return [
    kind === "" ? "(unknown)" : kind,
    refused.join(", "),
    String(files),
    String(outcomes["read"] ?? 0),
    String(slowestMs),
  ];
}

function renderFailure({ number, kind, outcome, detail }: FileOutcome): string {
  const [what = "", where = ""] = detail.split("\n").map((line) => line.trim());
  return `- ${outcome} ${number} (${kind}) ${what} ${where}`.trimEnd();
}
