import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { declaredBody } from "../../../src/html/content/declared-body.ts";
import { weighProse } from "../../../src/html/content/weigh-prose.ts";
import { documentOf, prose } from "../page.ts";

function declaredIds(html: string): (string | null)[] {
  const document = documentOf(html);
  const weights = weighProse(collectBlocks(document.body));
  return declaredBody(document, weights).map((element) => element.getAttribute("data-testid"));
}

const P = `<p>${prose("ferry")}</p>`;

describe("declaredBody", () => {
  it.for([
    ["schema.org's articleBody", `<div data-testid=a itemprop="articleBody">${P}</div>`],
    ["a WordPress name", `<div data-testid=a class="entry-content clear">${P}</div>`],
    ["a name in BEM", `<div data-testid=a class="article__body">${P}</div>`],
    ["a name in camel case", `<section data-testid=a id="storyBody">${P}</section>`],
    [
      "the outer one of two",
      `<div data-testid=a class="article-body"><div class="article-body">${P}</div></div>`,
    ],
    [
      "the heavier name",
      `<div data-testid=a class="post-content">${P}${P}</div><div class="story-text">${P}</div>`,
    ],
  ] as const)("finds %s", ([, html]) => {
    expect(declaredIds(html)).toEqual(["a"]);
  });

  it("finds all parts of a body that is broken up", () => {
    const html = `<div data-testid=a class="article-text">${P}</div><div>Advert</div>
      <div data-testid=b class="article-text">${P}</div>`;
    expect(declaredIds(html)).toEqual(["a", "b"]);
  });

  it.for([
    ["no name says so", `<div class="wrap">${P}</div>`],
    ["the body named so holds no prose", '<div class="entry-content">Soon</div>'],
    ["a paragraph is named so", `<p class="article-text">${prose("ferry")}</p>`],
  ] as const)("finds none where %s", ([, html]) => {
    expect(declaredIds(html)).toEqual([]);
  });
});
