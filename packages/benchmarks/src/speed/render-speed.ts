import { renderNotAvailable } from "../page/render-not-available.ts";
import { renderProvenance } from "../page/render-provenance.ts";
import { renderTable } from "../page/render-table.ts";
import type { Growth } from "./measure-growth.ts";
import type { SpeedResult } from "./speed-result.ts";

const WHOLE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Returns the figures as a page of Markdown. */
export function renderSpeed(result: SpeedResult): string {
  const { provenance, startUp, articleWords, warm, growth, notAvailable } = result;
  const startRows = startUp.map(({ name, medianMs, timesBare }) => [
    `\`${name}\``,
    renderMs(medianMs),
    timesBare.toFixed(2),
  ]);
  const warmRows = warm.map(({ name, msPerArticle, wordsPerSecond }) => [
    name,
    renderMs(msPerArticle),
    WHOLE.format(wordsPerSecond),
  ]);
  const sections = [
    "# Speed",
    renderProvenance(provenance),
    "## Whole process, one article of 600 words",
    renderTable(["", "ms (median)", "times bare node"], startRows),
    `## Warm, one process, articles of ${WHOLE.format(articleWords)} words`,
    renderTable(["", "ms per article", "words per second"], warmRows),
    "## Growth",
    `Time of one cold summary without Node's start, and the process's peak memory; each size in a fresh
process. A dash: over a minute, failed, or not tried after that.`,
    renderGrowth(growth),
    ...renderNotAvailable(notAvailable),
  ];
  return `${sections.join("\n\n")}\n`;
}

function renderMs(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : WHOLE.format(ms);
}

function renderGrowth(growth: readonly Growth[]): string {
  const sizes = growth[0]?.runs.map(({ size }) => size) ?? [];
  const rows = growth.map(({ name, runs, timeForFourTimes }) => [
    name,
    ...runs.map(({ run }) =>
      run === null ? "—" : `${renderMs(run.ms)} ms, ${WHOLE.format(run.peakMb)} MB`,
    ),
    timeForFourTimes === null ? "—" : `${timeForFourTimes.toFixed(1)} ×`,
  ]);
  const heads = sizes.map((size) => `${WHOLE.format(size)} words`);
  return renderTable(["", ...heads, "time for the last 4 ×"], rows);
}
