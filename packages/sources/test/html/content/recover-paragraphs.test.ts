import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { recoverParagraphs } from "../../../src/html/content/recover-paragraphs.ts";
import { documentOf, prose } from "../page.ts";

const NOTHING = { articleBody: "", description: "" };

/** Recovers around the content that stands in the element with the id "kept". */
function recovered(html: string, evidence = NOTHING): string[] {
  const document = documentOf(html);
  const blocks = collectBlocks(document.body);
  const kept = document.querySelector("#kept");
  const content = new Set(
    blocks.filter(({ element }) => kept?.contains(element) === true && !element.hasAttribute("id")),
  );
  const all = recoverParagraphs(blocks, content, evidence);
  return blocks.filter((block) => all.has(block)).map(({ text }) => text);
}

const KEPT = `<div id=kept><p>${prose("ferry")}</p></div>`;

const LEAD = prose("tug");

describe("recoverParagraphs", () => {
  it("puts an opening back that JSON-LD has", () => {
    const evidence = { articleBody: `${LEAD} And so on.`, description: "" };
    expect(recovered(`<div>${LEAD}</div>${KEPT}`, evidence)).toEqual([LEAD, prose("ferry")]);
  });

  it("puts an opening back that the description begins with", () => {
    const evidence = { articleBody: "", description: LEAD.slice(0, 75) };
    expect(recovered(`<p>${LEAD}</p>${KEPT}`, evidence)).toEqual([LEAD, prose("ferry")]);
  });

  it("puts a paragraph back that opens the same article behind its title", () => {
    const html = `<article><p>${prose("kicker")}</p><h1>Title</h1><p>${LEAD}</p>${KEPT}</article>`;
    expect(recovered(html)).toEqual([LEAD, prose("ferry")]);
  });

  it("puts paragraphs back that stand beside kept ones", () => {
    const html = `<div id=kept><p id=a>${LEAD}</p><p>${prose("ferry")}</p><p id=b>${prose("sloop")}</p><p>${prose("barge")}</p></div>`;
    expect(recovered(html)).toEqual([LEAD, prose("ferry"), prose("sloop"), prose("barge")]);
  });

  it.for([
    [
      "a standfirst in the header, which the description repeats",
      `<header><p>${LEAD}</p></header>`,
    ],
    ["a paragraph of another part of the page", `<div><p>${prose("raft")}</p></div>`],
    ["a line of links", `<p><a href=x>${LEAD}</a></p>`],
    ["a line that is no sentence", `<p>${LEAD.replace(".", "")}</p>`],
  ] as const)("leaves out %s", ([, html]) => {
    expect(recovered(`${html}${KEPT}`, { articleBody: "", description: LEAD })).toEqual([
      prose("ferry"),
    ]);
  });

  it("gives content without prose back as it is", () => {
    expect(recovered("<p>Short.</p><div id=kept><p>Words.</p></div>")).toEqual(["Words."]);
  });
});
