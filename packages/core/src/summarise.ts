import type { Article } from "./article.ts";
import type { Summary, SummaryOptions } from "./summary.ts";

/** Returns a summary. */
export async function summarise(article: Article, options: SummaryOptions = {}): Promise<Summary> {
  throw new Error(`not yet: ${article.source} ${options.ranker}`);
}
