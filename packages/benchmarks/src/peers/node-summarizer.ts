import type { NpmPackage, Summarise } from "./peer.ts";

/** What we use of the package. */
export interface NodeSummarizerModule {
  readonly SummarizerManager: new (
    text: string,
    sentences: number,
  ) => { getSummaryByFrequency(): { readonly summary?: unknown } };
}

/**
 * Word frequency (node-summarizer on npm), highest score first.
 *
 * Its TextRank walks at random, so that no two runs agree; the frequency method is the one that can
 * be compared. It gives one string with the sentences run together: each is what one sentence more
 * adds to that string.
 */
export const nodeSummarizer: NpmPackage<NodeSummarizerModule, Summarise> = {
  name: "node-summarizer",
  version: "1.0.7",
  adapt: ({ SummarizerManager }) => {
    const summarise = (text: string, sentences: number): string => {
      const { summary } = new SummarizerManager(text, sentences).getSummaryByFrequency();
      return typeof summary === "string" ? summary : "";
    };
    return (text, sentences) => {
      const taken: string[] = [];
      let before = "";
      for (let count = 1; count <= sentences; count += 1) {
        const summary = summarise(text, count);
        taken.push(summary.slice(before.length));
        before = summary;
      }
      return taken.filter((sentence) => sentence.trim() !== "");
    };
  },
};
