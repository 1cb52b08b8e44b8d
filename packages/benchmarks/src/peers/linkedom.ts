import type { NpmPackage } from "./peer.ts";

/** What we use of a page's document. */
export interface PeerDocument {
  readonly body: { readonly textContent: string; innerHTML: string };
}

/** What we use of the package. */
export interface LinkedomModule {
  readonly parseHTML: (html: string) => { readonly document: PeerDocument };
}

/** linkedom of npm: a document without a browser. */
export const linkedom: NpmPackage<LinkedomModule, LinkedomModule["parseHTML"]> = {
  name: "linkedom",
  version: "0.18.15",
  adapt: ({ parseHTML }) => parseHTML,
};
