import { describe, expect, it } from "vitest";

import { findMenus } from "../../../src/html/furniture/find-menus.ts";
import { pageBlocks, prose } from "../page.ts";

function menuTexts(html: string): string[] {
  const blocks = pageBlocks(html);
  const menus = findMenus(blocks);
  return blocks.filter((block) => menus.has(block)).map(({ text }) => text);
}

const P = `<p>${prose("ferry")}</p>`;

describe("findMenus", () => {
  it("finds a list of links and the label over it", () => {
    const html = `${P}<p>More on this</p><ul><li><a href=x>Tug sinks</a><li><a href=y>Barge</a></ul>${P}`;
    expect(menuTexts(html)).toEqual(["More on this", "Tug sinks", "Barge"]);
  });

  it("finds a list behind the text whose items lead elsewhere in part", () => {
    const list = "<ul><li>Wait, <a href=x>the tug sank</a><li>Next: <a href=y>the barge</a></ul>";
    expect(menuTexts(`${P}${list}`)).toHaveLength(2);
    expect(menuTexts(`${P}${list}${P}`)).toEqual([]);
  });

  it("leaves a sentence over a menu alone", () => {
    expect(menuTexts("<p>It is back.</p><ol><li><a href=x>Tug</a></ol>")).toEqual(["Tug"]);
  });

  it("finds none in a list of words", () => {
    expect(menuTexts(`${P}<ul><li>Flour<li>Sugar</ul>`)).toEqual([]);
  });
});
