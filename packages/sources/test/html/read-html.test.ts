import { describe, expect, it } from "vitest";

import type { SourceBlock } from "@precis/core";

import { readHtml } from "../../src/html/read-html.ts";
import type { Reading } from "../../src/reading.ts";
import { prose } from "./page.ts";

/** A news page in the shape of real ones, with every kind of furniture around the text. */
const NEWS = `<!doctype html>
<html lang="en"><head>
  <meta charset="utf-8"><title>Ferry back at last | Isle News</title>
  <meta property="og:site_name" content="Isle News">
  <meta property="og:title" content="Ferry back at last | Isle News">
  <meta name="author" content="Ravi Menon">
  <meta property="article:published_time" content="2024-05-06T09:00:00+01:00">
  <style>p { color: red }</style><script>var x = "<p>No</p>";</script>
</head><body class="single has-sidebar">
<header><a href="/">Isle News</a><nav><ul><li><a href="/a">Home</a><li><a href="/b">Sport</a></ul></nav></header>
<div class="cookie-banner">We use cookies to make this page better for you and for everyone else here.</div>
<main><article class="post tag-related">
  <span class="kicker">Transport</span>
  <h1>Ferry back at last</h1>
  <h2 class="sub">The Sea Lark is in the harbour again after nine weeks, to the relief of 214 islanders.</h2>
  <div class="byline">By <a href="/ravi">Ravi Menon</a></div><time datetime="2024-05-06">6 May 2024</time>
  <figure><img src="ferry.jpg"><figcaption>The Sea Lark at dusk. Photo: A. Sousa</figcaption></figure>
  <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
  <div class="entry-content">
    <p>The ferry <i>Sea Lark</i> returned to Port Ellen on Monday after nine weeks of repairs in the yard at Troon.</p>
    <div class="ad-slot">Advertisement</div>
    <p>Captain Amina Diallo said 214 islanders had waited for it.<br><br>“It was the longest spring of my life,” she said.</p>
    <p><strong>Read more:</strong> <a href="/tug">The tug that saved a summer, and the people who sailed on her</a></p>
    <h2>What went wrong</h2>
    <ul><li>The hull had rusted through in two places.</li><li>The engine needed parts from Gdansk.</li></ul>
    <blockquote><p>Nobody had looked at that hull in years.</p></blockquote>
    <aside><p>Sign up for our letter on ships and ports, which comes out on the first Friday.</p></aside>
    <h2>Related stories</h2>
    <ul><li><a href="/1">Tug sinks</a><li><a href="/2">Barge floats</a></ul>
  </div>
  <div id="comments"><p>${prose("first reader")}</p><p>${prose("second reader")}</p></div>
</article></main>
<footer><p>© Isle News. All rights reserved, and a long line about cookies and privacy too.</p></footer>
</body></html>`;

/** Returns the blocks that are the article, or the plain text that is. */
function articleOf({ content }: Reading): string | readonly SourceBlock[] {
  return typeof content === "string"
    ? content
    : content.filter(({ furniture }) => furniture === undefined);
}

describe("readHtml", () => {
  it("finds the text of a news page and leaves the page around it", () => {
    const reading = readHtml(NEWS, { source: "ferry.html" });
    expect({ ...reading, content: articleOf(reading) }).toEqual({
      metadata: {
        title: "Ferry back at last",
        byline: "Ravi Menon",
        published: "2024-05-06",
        language: "en",
      },
      receipt: { site: "Isle News", canonical: null, warnings: [] },
      content: [
        {
          kind: "paragraph",
          text: "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs in the yard at Troon.",
        },
        { kind: "paragraph", text: "Captain Amina Diallo said 214 islanders had waited for it." },
        { kind: "paragraph", text: "“It was the longest spring of my life,” she said." },
        { kind: "heading", text: "What went wrong", level: 2 },
        { kind: "list-item", text: "The hull had rusted through in two places." },
        { kind: "list-item", text: "The engine needed parts from Gdansk." },
        { kind: "quote", text: "Nobody had looked at that hull in years." },
      ],
    });
  });

  it("tells what it left, where it stood and why", () => {
    const { content } = readHtml(NEWS, { source: "ferry.html" });
    const left = [content]
      .flat()
      .flatMap((block) =>
        typeof block === "string" || block.furniture === undefined
          ? []
          : [`${block.furniture}: ${block.text.slice(0, 30)}`],
      );
    expect(left).toEqual([
      "navigation: Isle News",
      "navigation: Home",
      "navigation: Sport",
      "navigation: We use cookies to make this pa",
      "related: Transport",
      "title: Ferry back at last",
      "related: The Sea Lark is in the harbour",
      "byline: By Ravi Menon",
      "timestamp: 6 May 2024",
      "caption: The Sea Lark at dusk. Photo: A",
      "share: Share Tweet",
      "advert: Advertisement",
      "related: Read more: The tug that saved ",
      "related: Sign up for our letter on ship",
      "related: Related stories",
      "navigation: Tug sinks",
      "navigation: Barge floats",
      "comments: The first reader came back to ",
      "comments: The second reader came back to",
      "copyright: © Isle News. All rights reserv",
    ]);
  });

  it.for([
    ["a page of one sentence", "<html><body><p>The ferry is back.</p></body></html>"],
    ["a page without paragraphs", "<body><div>The ferry is back.</div></body>"],
    ["a fragment", "The ferry <b>is</b> back."],
    [
      "a page in a form, as old frameworks write them",
      "<form><div><p>The ferry is back.</p></div></form>",
    ],
    [
      "a page with a menu",
      '<nav><a href="a">Home</a></nav><p>The ferry is back.</p><footer>© Isle</footer>',
    ],
  ] as const)("reads %s", ([, html]) => {
    expect(articleOf(readHtml(html, { source: "-" }))).toEqual([
      { kind: "paragraph", text: "The ferry is back." },
    ]);
  });

  it("takes the body from JSON-LD where scripts draw the page", () => {
    const body = `${prose("ferry")}\\n${prose("tug").repeat(6)}`;
    const html = `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"Ferry","articleBody":"${body}"}</script><div id="root">Loading</div>`;
    expect(readHtml(html, { source: "-" })).toEqual({
      content: `${prose("ferry")}\n\n${prose("tug").repeat(6)}`,
      metadata: { title: "Ferry", byline: null, published: null, language: "en" },
      receipt: { site: null, canonical: null, warnings: [] },
    });
  });

  it("keeps the opening that stands apart from the rest", () => {
    const rest = ["ferry", "tug", "barge", "sloop"].map((ship) => `<p>${prose(ship)}</p>`).join("");
    const html = `<article><h1>Ships</h1><div class="intro"><p>${prose("raft")}</p></div><div class="x"><div class="y">${rest}</div></div></article>`;
    expect(articleOf(readHtml(html, { source: "-" }))).toHaveLength(5);
  });

  it("leaves a language out that the text belies", () => {
    const html = `<html lang="en"><p>${"Le bac est revenu au port lundi, après neuf semaines de travaux. ".repeat(5)}</p>`;
    expect(readHtml(html, { source: "-" }).metadata).not.toHaveProperty("language");
  });

  it.for([
    ["empty elements", "<html><body><div></div></body></html>"],
    ["a script alone", "<script>document.write('text')</script>"],
    ["links alone", '<ul><li><a href="a">Home page</a><li><a href="b">News page</a></ul>'],
    ["marks alone", "<p>—</p><p>***</p><p>12</p>"],
  ] as const)("finds no article in %s", ([, html]) => {
    expect(() => readHtml(html, { source: "page.html" })).toThrow(
      expect.objectContaining({
        code: "NO_ARTICLE",
        message: expect.stringContaining("page.html is a page without an article"),
      }),
    );
  });
});
