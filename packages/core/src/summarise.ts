import type { Article } from "./article.ts";
import type { Document } from "./document.ts";
import { PrecisError } from "./errors.ts";
import { findKeywords } from "./rank/keywords/find-keywords.ts";
import { explainSections, rankSections } from "./rank/rank-sections.ts";
import { readDocument } from "./read/read-document.ts";
import { splitSections } from "./read/split-sections.ts";
import { checkIntegrity } from "./select/check-integrity.ts";
import { chooseBySection } from "./select/choose-by-section.ts";
import { chooseNested } from "./select/choose-nested.ts";
import { prepareSelection, wordsOf } from "./select/selection.ts";
import { toBudget } from "./select/to-budget.ts";
import { parseSummaryOptions, type Size } from "./summary-options.ts";
import type { Reason, Summary, SummaryOptions, SummarySentence } from "./summary.ts";

/**
 * Returns an extractive summary: sentences of the article, verbatim and in its order, with their
 * scores, the article's keywords and what is amiss with the extract.
 *
 * A number of sentences is given exactly where the article has as many that differ; words and ratio
 * are never exceeded, except that at least one sentence is always given. A long text is summarised
 * section by section. Time is about linear in the article; the language's word lists are loaded on first
 * use.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` for an option out of range; `NO_SENTENCES` when the
 * article has headings or code only.
 */
export async function summarise(article: Article, options: SummaryOptions = {}): Promise<Summary> {
  const settings = parseSummaryOptions(options);
  const document = requireSentences(await readDocument(article));
  const sections = splitSections(document);
  const scores = rankSections(sections, settings.ranker);
  const selection = prepareSelection(document, scores, settings);
  const choose = (size: Size): readonly number[] =>
    chooseBySection(selection, sections, settings, toBudget(document, size));
  const nested = settings.nested
    ? chooseNested(selection, choose({ by: "auto" }), toBudget(document, settings.size))
    : [];
  const chosen = nested.length > 0 ? nested : choose(settings.size);
  const explain = settings.explain ? explainSections(sections, settings.ranker, scores) : () => [];
  const sentences = chosen.map(toSummarySentence(document, scores, explain));
  return {
    ranker: settings.ranker,
    text: sentences.map((sentence) => sentence.text).join(" "),
    words: wordsOf(document, chosen),
    sentences,
    keywords: findKeywords(document),
    integrity: checkIntegrity(document, chosen),
    stemmed: document.language.supported,
  };
}

function requireSentences(document: Document): Document {
  if (document.sentences.length === 0) {
    throw new PrecisError(
      "NO_SENTENCES",
      `The article has ${document.article.blocks.length} blocks but no sentence, only headings or code. Give running text.`,
    );
  }
  return document;
}

function toSummarySentence(
  document: Document,
  scores: Float64Array,
  reasonsOf: (index: number) => readonly Reason[],
): (index: number) => SummarySentence {
  return (index) => {
    const { start, end } = document.sentences[index] ?? { start: 0, end: 0 };
    return {
      index,
      start,
      end,
      text: document.article.text.slice(start, end),
      score: scores[index] ?? 0,
      reasons: reasonsOf(index).toSorted((a, b) => b.contribution - a.contribution),
    };
  };
}
