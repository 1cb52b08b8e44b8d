import { findDangling } from "../dangling.ts";
import { hasDuplicates } from "../integrity/duplicates.ts";
import type { OpenerLanguage } from "../integrity/opener-words.ts";
import { prepareText, scoreRouge } from "../rouge.ts";
import type { Rouge } from "../rouge.ts";
import type { RougeTokeniser } from "../rouge/tokenise.ts";
import type { BenchArticle } from "./bench-article.ts";
import { countWords } from "./count-words.ts";
import type { System } from "./systems.ts";

/** What one extract is worth. */
export interface ExtractMeasure {
  readonly rouge: Rouge;
  readonly words: number;
  readonly dangling: boolean;
  readonly duplicates: boolean;
  readonly empty: boolean;
}

/** Returns what a system's extract of each article is worth, in the order of the articles. */
export async function measureSystem(
  system: System,
  articles: readonly BenchArticle[],
  language: OpenerLanguage,
  tokenise: RougeTokeniser,
): Promise<readonly ExtractMeasure[]> {
  const measures: ExtractMeasure[] = [];
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
