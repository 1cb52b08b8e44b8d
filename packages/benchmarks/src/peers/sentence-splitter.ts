import type { NpmPackage } from "./peer.ts";

/** What we use of the package. */
export interface SentenceSplitterModule {
  readonly split: (text: string) => readonly { readonly type: string; readonly raw: string }[];
}

/** Returns the sentences of a text. */
export type Split = (text: string, language: string) => readonly string[];

/** sentence-splitter of npm: the best package on the golden rules of those we measured. */
export const sentenceSplitter: NpmPackage<SentenceSplitterModule, Split> = {
  name: "sentence-splitter",
  version: "5.0.1",
  adapt: ({ split }) => {
    return (text) =>
      split(text)
        .filter(({ type }) => type === "Sentence")
        .map(({ raw }) => raw);
  },
};
