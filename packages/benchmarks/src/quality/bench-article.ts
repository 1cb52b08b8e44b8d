import { type Article, PrecisError, readText } from "@precis/core";

import type { SummaryRow } from "../data/read-summaries.ts";
import { prepareText, type RougeText } from "../rouge/score-rouge.ts";
import type { RougeTokeniser } from "../rouge/tokenise.ts";
import { countWords } from "../statistics/count-words.ts";
import type { QualitySet } from "./quality-sets.ts";
import { splitRaw } from "./split-raw.ts";

/** An article of a set, read once for every system that is measured on it. */
export interface BenchArticle {
  /** The text as the set gives it. */
  readonly text: string;
  /** As core reads it; `null` where core refuses the text. */
  readonly article: Article | null;
  /** Core's sentences of the cleaned text. */
  readonly clean: readonly string[];
  /** The sentences of the text as it is: the set's own, else `Intl.Segmenter`'s. */
  readonly raw: readonly string[];
  /** Words of the lead of the cleaned text, at the set's length. */
  readonly leadWords: number;
  readonly references: readonly RougeText[];
}

/** Returns a row read for measuring: the language is left to core to find, as it is for a user. */
export async function prepareArticle(
  row: SummaryRow,
  set: QualitySet,
  tokenise: RougeTokeniser,
): Promise<BenchArticle> {
  const article = await readArticle(row);
  const clean = article?.sentences.map(({ start, end }) => article.text.slice(start, end)) ?? [];
  const lead = clean.slice(0, set.sentences);
  return {
    text: row.text,
    article,
    clean,
    raw: row.sentences ?? splitRaw(row.text, set.language),
    leadWords: lead.reduce((sum, sentence) => sum + countWords(sentence), 0),
    references: row.references.map((reference) => prepareText(reference, tokenise)),
  };
}

async function readArticle(row: SummaryRow): Promise<Article | null> {
  try {
    return await readText(row.text, { title: row.title, source: row.id });
  } catch (error) {
    if (error instanceof PrecisError) return null;
    throw error;
  }
}
