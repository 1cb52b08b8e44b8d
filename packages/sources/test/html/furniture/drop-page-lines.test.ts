import { describe, expect, it } from "vitest";

import { dropPageLines } from "../../../src/html/furniture/drop-page-lines.ts";
import { pageBlocks, prose } from "../page.ts";

const dropped = (html: string, titles: readonly string[] = []): string[] =>
  dropPageLines(pageBlocks(html), titles).map(({ text }) => text);

const TEXT = prose("ferry");

const P = `<p>${TEXT}</p>`;

describe("dropPageLines", () => {
  it.for([
    ["lines that are links", `${P}<p>Read: <a href=x>${prose("tug")}</a></p>`],
    ["lines that are times", `<p><time>6 May 2024</time>,</p>${P}`],
    ["lines with a date before the text", `<p>segunda-feira, 6 de maio de 2024</p>${P}`],
    ["the title, whatever its marks", `<h2>“Ferry is back”</h2>${P}`],
    ["the title set as a paragraph", `<p>Ferry is back</p>${P}`],
    [
      "the title in another wording, and what stands over it",
      `<p>LOCAL</p><h1>A ferry returns</h1>${P}`,
    ],
    [
      "a standfirst set as a heading",
      `<h3>The ferry is back after nine weeks, and 214 islanders could not be happier about it</h3>${P}`,
    ],
    ["a sign that was a button", `<ul><li>+</ul>${P}<p>×</p>`],
    ["headings with nothing under them", `${P}<h2>Related</h2><h3>More</h3>`],
  ] as const)("drops %s", ([, html]) => {
    expect(dropped(html, ["Ferry is back"])).toEqual([TEXT]);
  });

  it.for([
    ["an address printed as a link", "<p><a href=x>https://example.org/ferry</a></p>"],
    ["a link in a sentence", "<p>See the <a href=x>ferry</a> come in.</p>"],
    ["a bold line", "<p><b>In short</b></p>"],
    ["a short sentence", "<p>It is back.</p>"],
    ["a row of signs between sections", "<p>* * *</p>"],
    ["a list", "<ul><li>One</ul>"],
  ] as const)("keeps %s before and behind the text", ([, html]) => {
    expect(dropped(`${html}${P}${html}`)).toHaveLength(3);
  });

  it("drops a heading before another of its level", () => {
    expect(dropped(`<h2>Menu</h2><h2>Ships</h2>${P}`)).toEqual(["Ships", TEXT]);
  });

  it("keeps a heading whose text stands under a lower one", () => {
    expect(dropped(`${P}<h2>Ships</h2><h3>Ferry</h3>${P}`)).toEqual([TEXT, "Ships", "Ferry", TEXT]);
  });
});
