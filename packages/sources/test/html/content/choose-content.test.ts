import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { chooseContent } from "../../../src/html/content/choose-content.ts";
import { documentOf, prose } from "../page.ts";

function chosen(html: string, selector: string): string[] {
  const document = documentOf(html);
  const blocks = collectBlocks(document.body);
  const declared = [...document.body.querySelectorAll(selector)];
  const content = chooseContent(document, blocks, declared);
  return blocks.filter((block) => content.has(block)).map(({ text }) => text);
}

const SHIPS = ["ferry", "tug", "barge", "sloop"];

const ARTICLE = SHIPS.map((ship) => `<p>${prose(ship)}</p>`).join("");

const OTHERS = '<div class="footer"><a href="a">Home</a> <a href="b">News</a></div>';

describe("chooseContent", () => {
  it("takes the declared body, with its short lines", () => {
    expect(chosen(`<div id=b><h2>Ships</h2>${ARTICLE}</div>${OTHERS}`, "#b")).toEqual([
      "Ships",
      ...SHIPS.map(prose),
    ]);
  });

  it("asks Readability where nothing is declared", () => {
    expect(chosen(`<div><div>${ARTICLE}</div></div>${OTHERS}`, "#b")).toEqual(SHIPS.map(prose));
  });

  it("asks Readability where the declared body is a small part", () => {
    const teaser = `<div id=b><p>${prose("raft")}</p></div>`;
    expect(chosen(`<div><div>${ARTICLE}${ARTICLE}</div></div>${teaser}`, "#b")).toContain(
      prose("ferry"),
    );
  });

  it("takes the element with most of the text where its name keeps Readability out", () => {
    const talk = `<div class="media-related-promo">${ARTICLE}${ARTICLE}${ARTICLE}</div>`;
    const lead = prose("raft").repeat(3);
    const html = `<div><p>${lead}</p>${talk}</div>${OTHERS}`;
    expect(chosen(html, "#b")).toEqual(
      [lead, ...SHIPS, ...SHIPS, ...SHIPS].map((text) => (text === lead ? lead : prose(text))),
    );
  });

  it("takes everything on a page without paragraphs", () => {
    expect(chosen("Back at last.<br>The ferry is in.", "#b")).toEqual([
      "Back at last.",
      "The ferry is in.",
    ]);
  });
});
