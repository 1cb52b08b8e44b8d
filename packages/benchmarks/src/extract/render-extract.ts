import { renderInterval } from "../page/render-interval.ts";
import { renderNotAvailable } from "../page/render-not-available.ts";
import { renderProvenance } from "../page/render-provenance.ts";
import { renderTable } from "../page/render-table.ts";
import type { ExtractorScore, ExtractResult } from "./extract-result.ts";

/** Returns the figures as a page of Markdown. */
export function renderExtract(result: ExtractResult): string {
  const { provenance, pages, extractors, notAvailable } = result;
  const heads = ["extractor", "F1", "precision", "recall", "F1 to Précis, page by page [95 %]"];
  const failed = extractors.filter(({ failures }) => failures.length > 0);
  const worst = extractors[0]?.worst.map(({ page, f1 }) => `- ${page}: ${f1.toFixed(3)}`) ?? [];
  const sections = [
    "# Extraction",
    renderProvenance(provenance),
    `${pages} pages of the article extraction benchmark, scored as it scores them: runs of four words that
the extract shares with the text a person marked, precision and recall as means over the pages, F1 of the two.
Précis was developed with an eye on these pages. The time is per page, warm, from bytes to text. Peers are at
their defaults and told that pages are UTF-8.`,
    renderTable([...heads, "ms a page", "failures"], extractors.map(renderRow)),
    `## Where ${extractors[0]?.extractor ?? "Précis"} is furthest off\n\n${worst.join("\n")}`,
    ...(failed.length > 0 ? [`## Failures\n\n${failed.map(renderFailures).join("\n\n")}`] : []),
    ...renderNotAvailable(notAvailable),
  ];
  return `${sections.join("\n\n")}\n`;
}

function renderRow(score: ExtractorScore): readonly string[] {
  const { overPrecis } = score;
  return [
    score.extractor,
    score.f1.toFixed(3),
    score.precision.toFixed(3),
    score.recall.toFixed(3),
    overPrecis === null ? "" : renderInterval(overPrecis, 3),
    score.msPerPage.toFixed(1),
    String(score.failures.length),
  ];
}

function renderFailures({ extractor, failures }: ExtractorScore): string {
  const list = failures.map(({ page, reason }) => `- ${page}: ${reason}`);
  return `### ${extractor}\n\n${list.join("\n")}`;
}
