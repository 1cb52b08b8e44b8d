import { describe, expect, it } from "vitest";

import { dropRepeats } from "../../../src/html/content/drop-repeats.ts";
import { pageBlocks } from "../page.ts";

const SAID = "It was the longest spring of my life, and of theirs";

const P = `<p>“${SAID},” the captain said when the ferry was in.</p>`;

const kept = (html: string): string[] => dropRepeats(pageBlocks(html)).map(({ text }) => text);

describe("dropRepeats", () => {
  it.for([
    ["a quotation before its sentence", `<blockquote>${SAID}</blockquote>${P}`],
    ["one behind it, with other marks", `${P}<blockquote>„${SAID}!“</blockquote>`],
    ["one in a paragraph", `<p><q>${SAID}</q></p>${P}`],
  ] as const)("drops %s", ([, html]) => {
    expect(kept(html)).toEqual(kept(P));
  });

  it.for([
    ["a quotation of its own", `<blockquote>Nobody had looked at that hull.</blockquote>${P}`],
    ["a few words", `<blockquote>The longest spring</blockquote>${P}`],
    ["a quotation that is introduced", `<p>She said:</p><blockquote>${SAID}</blockquote>${P}`],
    ["a quotation that is there twice", `<blockquote>${SAID}</blockquote>`.repeat(2)],
    ["a paragraph", `<p>${SAID}</p>${P}`],
  ] as const)("keeps %s", ([, html]) => {
    expect(kept(html)).toEqual(pageBlocks(html).map(({ text }) => text));
  });
});
