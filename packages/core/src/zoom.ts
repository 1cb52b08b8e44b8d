import type { Article } from "./article.ts";
import { rankSections } from "./rank/rank-sections.ts";
import { readDocument } from "./read/read-document.ts";
import { splitSections } from "./read/split-sections.ts";
import { chooseBySection } from "./select/choose-by-section.ts";
import { openSteps } from "./select/open-steps.ts";
import { prepareSelection } from "./select/selection.ts";
import { toBudget } from "./select/to-budget.ts";
import { parseSummaryOptions } from "./summary-options.ts";
import type { SummaryOptions } from "./summary.ts";

/** How an article is zoomed into; as for a summary, but for its length. */
export type ZoomOptions = Pick<SummaryOptions, "ranker" | "quotes" | "questions">;

/** One order in which an article opens, from its one most telling sentence to all that is worth reading. */
export interface Zoom {
  /**
   * Indexes of sentences, those of a step together. The sentences of any first steps, in document order,
   * read as a summary, and more steps only add to them.
   */
  readonly steps: readonly (readonly number[])[];
  /** How many steps the default summary is. */
  readonly summarySteps: number;
}

/**
 * Returns the order in which an article opens so that a reader can go from one sentence to three to seven
 * without one contradicting the other: every prefix of its steps is a summary, and the default summary is
 * one of them. Sentences that repeat others or cannot stand are left to the full text. Time is about
 * linear in the article and the square of what is opened.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` for an option out of range.
 */
export async function zoom(article: Article, options: ZoomOptions = {}): Promise<Zoom> {
  const settings = parseSummaryOptions(options);
  const document = await readDocument(article);
  if (document.sentences.length === 0) return { steps: [], summarySteps: 0 };
  const sections = splitSections(document);
  const scores = rankSections(sections, settings.ranker);
  const selection = prepareSelection(document, scores, settings);
  const budget = toBudget(document, settings.size);
  const summary = chooseBySection(selection, sections, settings, budget);
  const steps = [...openSteps(selection, summary)];
  return { steps, summarySteps: countSteps(steps, summary.length) };
}

/** Returns how many first steps hold that many sentences. */
function countSteps(steps: readonly (readonly number[])[], sentences: number): number {
  let opened = 0;
  return steps.filter((step) => {
    const isPart = opened < sentences;
    opened += step.length;
    return isPart;
  }).length;
}
