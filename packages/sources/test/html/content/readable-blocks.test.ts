import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { readableBlocks } from "../../../src/html/content/readable-blocks.ts";
import { documentOf, prose } from "../page.ts";

function readableIndexes(html: string): number[] {
  const document = documentOf(html);
  const blocks = collectBlocks(document.body);
  const readable = readableBlocks(document, blocks);
  return blocks.flatMap((block, at) => (readable.has(block) ? [at] : []));
}

const ARTICLE = ["ferry", "tug", "barge", "sloop"].map((ship) => `<p>${prose(ship)}</p>`).join("");

describe("readableBlocks", () => {
  it("finds the article and not the menu", () => {
    const menu = '<ul class="menu"><li><a href="a">Home</a><li><a href="b">News</a></ul>';
    expect(readableIndexes(`${menu}<div id=text>${ARTICLE}</div>`)).toEqual([2, 3, 4, 5]);
  });

  it("takes a sentence that a teaser repeats where the article has it", () => {
    const teaser = `<div class="sidebar"><p>${prose("ferry")}</p></div>`;
    expect(readableIndexes(`${teaser}<div id=text>${ARTICLE}</div>`)).toEqual([1, 2, 3, 4]);
  });

  it("leaves the page as it was", () => {
    const document = documentOf(`<div id=text><h1>Title</h1>${ARTICLE}</div>`);
    const before = document.body.textContent;
    readableBlocks(document, collectBlocks(document.body));
    expect(document.body.textContent).toBe(before);
  });

  it("gives nothing for text made to overflow its stack", () => {
    expect(readableIndexes("&amp;".repeat(200_000))).toEqual([]);
  });
});
