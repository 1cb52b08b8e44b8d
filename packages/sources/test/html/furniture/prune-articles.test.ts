import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { weighProse } from "../../../src/html/content/weigh-prose.ts";
import { pruneArticles } from "../../../src/html/furniture/prune-articles.ts";
import { documentOf, prose } from "../page.ts";

function pruned(html: string): string[] {
  const document = documentOf(html);
  pruneArticles(document, weighProse(collectBlocks(document.body)));
  return collectBlocks(document.body).map(({ text }) => text);
}

const LONG = `<p>${prose("ferry")}</p>`.repeat(4);

const SHORT =
  "<article><p>Another entry, of some length, that stands beside the first one.</p></article>";

describe("pruneArticles", () => {
  it("takes out articles inside an article, such as comments", () => {
    const html = `<article>${LONG}${SHORT}</article>`;
    expect(pruned(html)).toEqual(Array.from({ length: 4 }, () => prose("ferry")));
  });

  it("keeps the entries of a live blog", () => {
    const html = `<article><h1>Live</h1>${SHORT}${SHORT}</article>`;
    expect(pruned(html)).toHaveLength(3);
  });

  it("takes out articles beside the one with the title", () => {
    expect(pruned(`<article><h1>Title</h1>${LONG}</article>${SHORT.repeat(6)}`)).toEqual([
      "Title",
      ...Array.from({ length: 4 }, () => prose("ferry")),
    ]);
  });

  it("takes out teasers beside an article that is much longer", () => {
    expect(pruned(`<article>${LONG}</article>${SHORT.repeat(6)}`)).toHaveLength(4);
  });

  it("keeps the text when the article with the title is only a header", () => {
    const header = `<article><h1>Title</h1><p>${prose("ferry")}</p></article>`;
    expect(pruned(`${header}<article>${LONG}</article>`)).toHaveLength(6);
  });

  it("keeps articles of one length, as on a page of entries", () => {
    expect(pruned(`<article>${LONG}</article><article>${LONG}</article>`)).toHaveLength(8);
  });
});
