import type { NpmPackage, Summarise } from "./peer.ts";

/** What we use of the package. */
export interface LexrankModule {
  readonly summarize: (
    text: string,
    lines: number,
    callback: (error: unknown, topLines: readonly { readonly text: string }[]) => void,
  ) => void;
}

/** LexRank on Tanimoto similarity (lexrank on npm); knows English words but no language setting. */
export const lexrank: NpmPackage<LexrankModule, Summarise> = {
  name: "lexrank",
  version: "1.0.5",
  adapt: ({ summarize }) => {
    return (text, sentences) =>
      new Promise((resolve, reject) => {
        summarize(text, sentences, (error, topLines) => {
          if (error) {
            reject(new Error("lexrank failed", { cause: error }));
          } else {
            resolve(topLines.map((line) => line.text));
          }
        });
      });
  },
};
