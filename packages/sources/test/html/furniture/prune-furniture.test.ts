import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { declaredBody } from "../../../src/html/content/declared-body.ts";
import { weighProse } from "../../../src/html/content/weigh-prose.ts";
import { pruneFurniture } from "../../../src/html/furniture/prune-furniture.ts";
import { documentOf, prose } from "../page.ts";

function pruned(html: string): string[] {
  const document = documentOf(html);
  const weights = weighProse(collectBlocks(document.body));
  pruneFurniture(document, weights, declaredBody(document, weights));
  return collectBlocks(document.body).map(({ text }) => text);
}

/** The article: four paragraphs, so that one more is no large part of the page. */
const TEXTS = ["ferry", "tug", "barge", "sloop"].map((ship) => prose(ship));

const ARTICLE = TEXTS.map((text) => `<p>${text}</p>`).join("");

describe("pruneFurniture", () => {
  it.for([
    ["navigation", "<nav><ul><li>Home</ul></nav>"],
    ["an aside", "<aside><p>By the way, this other thing happened.</p></aside>"],
    [
      "a picture with its caption",
      "<figure><img><figcaption>The ferry at dusk</figcaption></figure>",
    ],
    ["a form", "<form>Your e-mail</form>"],
    ["hidden text", "<p hidden>Nobody sees this</p><div aria-hidden=true>nor this</div>"],
    ["a search by its role", "<div role=search>Search</div>"],
    ["related links by their class", '<div class="story-related">Another story</div>'],
    ["a caption by its class", '<p class="wp-caption-text">The ferry at dusk</p>'],
    [
      "a caption by the picture it is in",
      '<div class="photo right"><p>The ferry in the harbour at dusk, with the crew on the upper deck</p></div>',
    ],
    ["a notice on cookies", '<div id="didomi-host"><p>We keep cookies.</p></div>'],
    ["an advert in camel case", '<div id="inlineAd">Buy now</div>'],
    ["a newsletter by its component", '<div data-component="newsletter-block">Sign up</div>'],
    [
      "comments longer than the article",
      `<h1>T</h1><div id="comments">${`<p>${prose("reader")}</p>`.repeat(9)}</div>`,
    ],
  ] as const)("takes out %s", ([, furniture]) => {
    expect(pruned(`<div>${ARTICLE}</div>${furniture}`).filter((text) => text !== "T")).toEqual(
      TEXTS,
    );
  });

  it.for([
    ["the whole page in a form", `<form>${ARTICLE}</form>`],
    ["the whole page in a layout with a sidebar", `<div class="with-sidebar">${ARTICLE}</div>`],
    [
      "every paragraph a widget",
      TEXTS.map((text) => `<div class="text widget"><p>${text}</p></div>`).join(""),
    ],
    ["a main with a misleading name", `<main class="gallery">${ARTICLE}</main>`],
    ["a name that only contains a word", `<div class="shadow">${ARTICLE}</div>`],
  ] as const)("keeps %s", ([, html]) => {
    expect(pruned(html)).toEqual(TEXTS);
  });

  it("keeps words of a sentence, whatever they are called", () => {
    const html = `<p>${TEXTS[0]} <a class="popup" href="#n">Nobody</a> was hurt.</p>`;
    expect(pruned(`${ARTICLE}${html}`)).toEqual([...TEXTS, `${TEXTS[0]} Nobody was hurt.`]);
  });

  it("keeps a paragraph beside a picture", () => {
    const long = [prose("raft"), prose("buoy"), prose("canoe"), prose("punt")].join(" ");
    expect(pruned(`${ARTICLE}${ARTICLE}<div class="image-text"><p>${long}</p></div>`)).toContain(
      long,
    );
  });

  it("keeps a quotation in a figure or a social embed, and drops its caption", () => {
    const html = `${ARTICLE}<figure><blockquote>“Home at last.”</blockquote><figcaption>Ana</figcaption></figure>
      <div class="social-embed"><blockquote>So glad!</blockquote></div>`;
    expect(pruned(html)).toEqual([...TEXTS, "“Home at last.”", "So glad!"]);
  });
});
