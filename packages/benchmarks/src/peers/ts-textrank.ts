import type { NpmPackage, Summarise } from "./peer.ts";

/** What we use of the package. */
export interface TsTextrankModule {
  readonly AbsoluteSummarizerConfig: new (
    sentences: number,
    similarity: unknown,
    parser: unknown,
    damping: number,
    sorting: number,
  ) => unknown;
  readonly SorensenDiceSimilarity: new () => unknown;
  readonly DefaultTextParser: new () => unknown;
  readonly NullLogger: new () => unknown;
  readonly Summarizer: {
    new (config: unknown, logger: unknown): { summarize(text: string, language: string): string[] };
    readonly SORT_OCCURENCE: number;
  };
}

/** The value of its README and of the TextRank paper. */
const DAMPING = 0.85;

/** TextRank on Sørensen–Dice similarity (ts-textrank on npm), in document order; drops full stops. */
export const tsTextrank: NpmPackage<TsTextrankModule, Summarise> = {
  name: "ts-textrank",
  version: "1.0.3",
  adapt: (textrank) => {
    return (text, sentences, language) => {
      const config = new textrank.AbsoluteSummarizerConfig(
        sentences,
        new textrank.SorensenDiceSimilarity(),
        new textrank.DefaultTextParser(),
        DAMPING,
        textrank.Summarizer.SORT_OCCURENCE,
      );
      const summarizer = new textrank.Summarizer(config, new textrank.NullLogger());
      return summarizer.summarize(text, language);
    };
  },
};
