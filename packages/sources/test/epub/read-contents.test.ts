import { describe, expect, it } from "vitest";

import { readContents } from "../../src/epub/read-contents.ts";

const EXPECTED = [
  ["OEBPS/one.xhtml", { label: "Brine", depth: 1 }],
  ["OEBPS/two.xhtml", { label: "Mules", depth: 2 }],
];

describe("readContents", () => {
  it("reads the page of EPUB 3", () => {
    const nav = `<html xmlns:epub="x"><body><nav epub:type="landmarks"><ol><li><a href="x.xhtml">X</a></li></ol></nav>
      <nav epub:type="toc"><ol><li><a href="one.xhtml">Brine</a><ol><li><a href="two.xhtml#a">Mules</a></li>
      <li><a href="two.xhtml#b">Later in the same part</a></li></ol></li></ol></nav></body></html>`;
    expect([...readContents(nav, "OEBPS/nav.xhtml")]).toEqual(EXPECTED);
  });

  it("reads the list of EPUB 2", () => {
    const ncx = `<?xml version="1.0"?><ncx xmlns="x"><navMap><navPoint><navLabel><text>Brine</text></navLabel><content src="one.xhtml"/>
      <navPoint><navLabel><text>Mules</text></navLabel><content src="two.xhtml#a"/></navPoint></navPoint></navMap></ncx>`;
    expect([...readContents(ncx, "OEBPS/toc.ncx")]).toEqual(EXPECTED);
  });

  it("passes over links that lead out and labels that say nothing", () => {
    const nav = `<nav><ol><li><a href="https://example.org">Shop</a></li><li><a href="a.xhtml"> </a></li></ol></nav>`;
    expect([...readContents(nav, "nav.xhtml")]).toEqual([]);
  });
});
