import { renderInterval } from "../page/render-interval.ts";
import { renderNotAvailable } from "../page/render-not-available.ts";
import { renderProvenance } from "../page/render-provenance.ts";
import { renderTable } from "../page/render-table.ts";
import type { BoundaryScores, GoldenScore } from "./boundary-scores.ts";
import type { QualityResult, SetScore, SplitterScore } from "./quality-result.ts";

/** Returns the figures as a page of Markdown. */
export function renderQuality(result: QualityResult): string {
  const sections = [
    "# Quality",
    renderProvenance(result.provenance),
    `ROUGE is F1 × 100 as Google's \`rouge_score\` computes it with stemming; French keeps its accents and
is not stemmed; of several references the best counts. Dangling: summaries with a sentence that opens
with a pronoun or connective whose sentence was left out. Duplicate: summaries with two sentences over
0.6 cosine. The last column is the paired difference to the lead of the cleaned text, with its 95 %
bootstrap interval. Peers read the text as it is.`,
    ...result.sets.map(renderSet),
    renderSplitters(result.splitters),
    ...renderNotAvailable(result.notAvailable),
  ];
  return `${sections.join("\n\n")}\n`;
}

function renderSet({ set, articles, fitted, lead, systems }: SetScore): string {
  const heads = ["system", "length", "ROUGE-1", "ROUGE-2", "ROUGE-Lsum", "words"];
  const rows = systems.map((score) => [
    score.system,
    score.length,
    score.rouge1.toFixed(2),
    score.rouge2.toFixed(2),
    score.rougeLsum.toFixed(2),
    score.words.toFixed(1),
    score.danglingPercent.toFixed(1),
    score.duplicatePercent.toFixed(1),
    renderInterval(score.overLead, 2),
  ]);
  const fittedNote = fitted ? "The learned ranker was **fitted on this set**.\n\n" : "";
  const table = renderTable(
    [...heads, "dangling %", "duplicate %", `ROUGE-1 over ${lead} [95 %]`],
    rows,
    2,
  );
  const empty = systems.filter((score) => score.empty > 0);
  const emptyNote = empty.map((score) => `${score.system} (${score.length}) ${score.empty}`);
  const emptyLine =
    empty.length > 0 ? `\n\nEmpty summaries, scored 0: ${emptyNote.join("; ")}.` : "";
  return `## ${set}, ${articles} articles\n\n${fittedNote}${table}${emptyLine}`;
}

function renderSplitters(splitters: readonly SplitterScore[]): string {
  const languages = splitters[0]?.treebanks.map(({ language }) => `UD ${language}`) ?? [];
  const rows = splitters.map(({ splitter, golden, treebanks }) => [
    splitter,
    renderShare(golden.all),
    renderShare(golden.prose),
    ...treebanks.map(({ scores }) => renderScores(scores)),
  ]);
  const failed = splitters[0]?.golden.failed ?? [];
  const list = failed.map(
    ({ rule, got }) => `- ${rule}: ${got.map((one) => `\`${one}\``).join(" · ")}`,
  );
  const misses =
    failed.length > 0
      ? `\n\nRules that ${splitters[0]?.splitter} misses:\n\n${list.join("\n")}`
      : "";
  const table = renderTable(["splitter", "golden rules", "prose rules", ...languages], rows);
  return `## Sentences

Golden rules: exact matches; rule 18 is not counted, prose leaves out the list rules 31–42. Universal
Dependencies: precision / recall / F1 of the boundaries inside a text / F1 of whole sentences, in per
cent, all texts of a language together. Every splitter is told the language.

${table}${misses}`;
}

function renderShare({ right, of }: GoldenScore["all"]): string {
  return `${right}/${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`;
}

function renderScores({ precision, recall, f1, sentenceF1 }: BoundaryScores): string {
  return `${precision.toFixed(1)} / ${recall.toFixed(1)} / ${f1.toFixed(1)} / ${sentenceF1.toFixed(1)}`;
}
