import type { SummaryJson } from "@precis/formats";

/** Returns a summary of an article of four sentences, as the server gives it, of so many of them. */
export function makeSummary(count: number): SummaryJson {
  const sentences = ["One is.", "Two are.", "Three are.", "Four are."]
    .slice(0, count)
    .map((text, index) => ({ index, start: 0, end: text.length, text, score: 1, reasons: [] }));
  return {
    version: 1,
    kind: "summary",
    article: {
      title: "Counting",
      byline: null,
      published: null,
      source: "text",
      language: "en",
      words: 8,
      sentences: 4,
      dropped: [],
    },
    ranker: "learned",
    summary: { text: "", words: 2 * count, sentences },
    keywords: [],
    integrity: { dangling: [], unbalancedQuotes: [], duplicates: [] },
  };
}
