import { findDangling } from "../integrity/dangling.ts";
import { hasDuplicates } from "../integrity/duplicates.ts";
import type { OpenerLanguage } from "../integrity/opener-words.ts";
import { prepareText, type Rouge, scoreRouge } from "../rouge/score-rouge.ts";
import type { RougeTokeniser } from "../rouge/tokenise.ts";
import { countWords } from "../statistics/count-words.ts";
import type { BenchArticle } from "./bench-article.ts";
import type { System } from "./systems.ts";

/** What one summary is worth. */
export interface SummaryMeasure {
  readonly rouge: Rouge;
  readonly words: number;
  readonly dangling: boolean;
  readonly duplicates: boolean;
  readonly empty: boolean;
}

/** Returns what a system's summary of each article is worth, in the order of the articles. */
export async function measureSystem(
  system: System,
  articles: readonly BenchArticle[],
  language: OpenerLanguage,
  tokenise: RougeTokeniser,
): Promise<readonly SummaryMeasure[]> {
  const measures: SummaryMeasure[] = [];
  for (const article of articles) {
    const { from, sentences } = await system.run(article);
    const source = from === "raw" ? article.text : (article.article?.text ?? "");
    const lines = sentences.map((sentence) => sentence.replace(/\s+/gu, " ").trim());
    measures.push({
      rouge: scoreRouge(prepareText(lines.join("\n"), tokenise), article.references),
      words: countWords(lines.join(" ")),
      dangling: findDangling(source, lines, language).length > 0,
      duplicates: hasDuplicates(lines),
      empty: lines.length === 0,
    });
  }
  return measures;
}
