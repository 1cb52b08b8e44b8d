import type { NpmPackage } from "./peer.ts";

/** What we use of the package. */
export interface ArticleExtractorModule {
  readonly extractFromHtml: (
    html: string,
    url: string,
  ) => Promise<{ readonly content?: string } | null>;
}

/** @extractus/article-extractor of npm, at its defaults, on HTML that has been fetched. */
export const articleExtractor: NpmPackage<
  ArticleExtractorModule,
  (html: string, url: string) => Promise<string>
> = {
  name: "@extractus/article-extractor",
  version: "9.0.1",
  adapt: ({ extractFromHtml }) => {
    return async (html, url) => (await extractFromHtml(html, url))?.content ?? "";
  },
};
