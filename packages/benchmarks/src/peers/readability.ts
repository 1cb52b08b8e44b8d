import type { PeerDocument } from "./linkedom.ts";
import type { NpmPackage } from "./peer.ts";

/** What Readability finds on a page. */
export interface ReadableArticle {
  readonly content: string;
  readonly textContent: string;
}

/** What we use of the package. */
export interface ReadabilityModule {
  readonly Readability: new (document: PeerDocument) => { parse(): ReadableArticle | null };
}

/** Mozilla's Readability of npm, at its defaults. */
export const readability: NpmPackage<
  ReadabilityModule,
  (document: PeerDocument) => ReadableArticle | null
> = {
  name: "@mozilla/readability",
  version: "0.6.0",
  adapt: ({ Readability }) => {
    return (document) => new Readability(document).parse();
  },
};
