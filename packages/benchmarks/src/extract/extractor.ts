import { readBytes } from "@precis/sources";

import type { BenchPage } from "./pages.ts";

/** Finds the text of a page's article. */
export type ExtractText = (page: BenchPage) => Promise<string>;

/** An extractor ready to be run. */
export interface Extractor {
  readonly name: string;
  readonly run: ExtractText;
}

/** Précis, from the bytes of a page to the article's text. */
export const PRECIS: Extractor = {
  name: "Précis",
  run: async ({ html }) => {
    const { text } = await readBytes(html, { source: "page.html", mediaType: "text/html" });
    return text;
  },
};
