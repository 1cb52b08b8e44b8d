import { describe, expect, it } from "vitest";

import { chapterBlocks } from "../../src/epub/chapter-blocks.ts";

const TEXT = "The road from the pans to the market is forty leagues long.";

const part = (path: string, more: object = {}) => ({
  path,
  isLinear: true,
  guideType: "",
  ...more,
});

const page = (body: string, attributes = "") =>
  `<html xmlns:epub="x"><head><title>T</title></head><body${attributes}>${body}</body></html>`;

describe("chapterBlocks", () => {
  it("opens with the chapter's own heading, at the level of the contents", () => {
    const html = page(`<h3>Brine</h3><p>${TEXT}</p><h4>Pans</h4><p>${TEXT}</p>`);
    expect(chapterBlocks(html, part("one.xhtml"), { label: "1. Brine", depth: 1 })).toEqual([
      { kind: "heading", text: "Brine", level: 1 },
      { kind: "paragraph", text: TEXT },
      { kind: "heading", text: "Pans", level: 2 },
      { kind: "paragraph", text: TEXT },
    ]);
  });

  it("opens with what the contents call it where it has no heading", () => {
    const blocks = chapterBlocks(page(`<p>${TEXT}</p>`), part("b.xhtml"), {
      label: "Mules",
      depth: 2,
    });
    expect(blocks[0]).toEqual({ kind: "heading", text: "Mules", level: 2 });
  });

  it("goes on without a heading where the contents do not name it", () => {
    expect(chapterBlocks(page(`<p>${TEXT}</p>`), part("b.xhtml"), undefined)).toEqual([
      { kind: "paragraph", text: TEXT },
    ]);
  });

  it("reads elements that are closed in place, and leaves out marks of pages and hidden text", () => {
    const html = page(
      `<p><a id="p1"/>${TEXT}</p><span role="doc-pagebreak">12</span><p hidden="">For machines.</p><script src="x"/><p>On.</p>`,
    );
    const texts = chapterBlocks(html, part("one.xhtml"), undefined).map(({ text }) => text);
    expect(texts).toEqual([TEXT, "On."]);
  });

  it("marks notes", () => {
    const html = page(`<p>${TEXT}</p><aside epub:type="footnote"><p>A note.</p></aside>`);
    expect(chapterBlocks(html, part("one.xhtml"), undefined)[1]).toMatchObject({
      text: "A note.",
      furniture: "footnote",
    });
  });

  it.for([
    ["title", "a cover by its type", page("<p>Art</p>", ' epub:type="cover"'), part("a.xhtml")],
    ["title", "a cover by the guide", page("<p>Art</p>"), part("a.xhtml", { guideType: "cover" })],
    [
      "navigation",
      "contents by the name of the file",
      page("<p>Brine</p>"),
      part("x/02_toc.xhtml"),
    ],
    [
      "navigation",
      "a page of links",
      page('<p><a href="a">Brine</a></p><p><a href="b">Mules</a></p>'),
      part("a.xhtml"),
    ],
    [
      "copyright",
      "an imprint by its text",
      page("<p>© 2023. All rights reserved.</p>"),
      part("a.xhtml"),
    ],
    [
      "footnote",
      "notes by their section",
      page('<section epub:type="endnotes"><p>A note.</p></section>'),
      part("a.xhtml"),
    ],
    [
      "footnote",
      "what is not on the way",
      page("<p>Aside.</p>"),
      part("a.xhtml", { isLinear: false }),
    ],
  ] as const)("calls it %s: %s", ([reason, , html, item]) => {
    const reasons = chapterBlocks(html, item, undefined).map(({ furniture }) => furniture);
    expect(new Set(reasons)).toEqual(new Set([reason]));
  });

  it("keeps a chapter that happens to speak of rights", () => {
    const html = page(`<h2>Rights</h2><p>He wrote: all rights reserved.</p><p>${TEXT}</p>`);
    expect(
      chapterBlocks(html, part("index_split_003.html"), undefined)[0]?.furniture,
    ).toBeUndefined();
  });
});
