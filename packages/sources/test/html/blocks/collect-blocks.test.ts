import { describe, expect, it } from "vitest";

import { htmlBlocks } from "../../../src/html/blocks/html-blocks.ts";
import { pageBlocks, textsOf } from "../page.ts";

describe("collectBlocks", () => {
  it("parts text at block tags, also where text stands between them", () => {
    expect(textsOf("One<div>two<p>three</p>four</div>five")).toEqual([
      "One",
      "two",
      "three",
      "four",
      "five",
    ]);
  });

  it("tells headings, list items, quotes and code", () => {
    const html = `<h2>Head</h2><p>Para</p><ul><li>Item <b>one</b><li><p>Item two</p></ul>
      <dl><dt>Term<dd>Meaning</dl><blockquote><p>Quote</p></blockquote><pre>  a
  b
</pre><div role="heading" aria-level="3">Role</div>`;
    expect(htmlBlocks(html)).toEqual([
      { kind: "heading", text: "Head", level: 2 },
      { kind: "paragraph", text: "Para" },
      { kind: "list-item", text: "Item one" },
      { kind: "list-item", text: "Item two" },
      { kind: "list-item", text: "Term" },
      { kind: "list-item", text: "Meaning" },
      { kind: "quote", text: "Quote" },
      { kind: "code", text: "  a\n  b" },
      { kind: "heading", text: "Role", level: 3 },
    ]);
  });

  it.for([
    [
      "joins inline tags as they print",
      "i<b>Phone</b>s and <i>so</i> <em>on</em>.",
      "iPhones and so on.",
    ],
    [
      "keeps a drop cap with its word",
      '<span class="cap">T</span><span>he</span> ferry',
      "The ferry",
    ],
    ["parts elements that meet between words", "<a href=x>Home</a><a href=y>News</a>", "Home News"],
    ["collapses white space of all kinds", "One\n\t two&nbsp;&nbsp;three", "One two three"],
    [
      "drops what does not print",
      "semi&shy;colon and zero&#8203;width<wbr>space",
      "semicolon and zerowidthspace",
    ],
    ["composes accents", "Zoe\u0308", "Zoë"],
    ["gives quotations their marks", "She said <q>no</q>.", "She said “no”."],
    ["writes exponents", "10<sup>6</sup> m<sup>2</sup>, 1<sup>st</sup>", "10⁶ m², 1st"],
    [
      "drops the number of a footnote",
      'True.<sup>1</sup> So<sup><a href="#n">[2]</a></sup> it is.',
      "True. So it is.",
    ],
    ["passes over the sign that links to a heading", 'Ferry<a href="#ferry"> # </a>', "Ferry"],
    ["passes over ruby glosses", "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "漢字"],
  ] as const)("%s", ([, html, text]) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
  });

  it("parts paragraphs at two breaks, and lines at one", () => {
    expect(textsOf("<p>One<br> <br>Two<br>and more<br>Three</p>")).toEqual([
      "One",
      "Two and more",
      "Three",
    ]);
  });

  it("joins the lines of a heading", () => {
    expect(htmlBlocks("<h1>The ferry<br>is back</h1>")).toEqual([
      { kind: "heading", text: "The ferry is back", level: 1 },
    ]);
  });

  it("takes a short bold line for a heading without a level", () => {
    const html = "<p><b>Next steps</b></p><p><strong>It is back.</strong></p><p><b>A</b> and b</p>";
    expect(htmlBlocks(html)).toEqual([
      { kind: "heading", text: "Next steps" },
      { kind: "paragraph", text: "It is back." },
      { kind: "paragraph", text: "A and b" },
    ]);
  });

  it("makes a table of data one block with a row a line", () => {
    const html =
      "<table><tr><th>Ship<th>Weeks<tr><td><p>Sea</p><p>Lark</p><td>9</table><p>After</p>";
    expect(htmlBlocks(html)).toEqual([
      { kind: "table", text: "Ship | Weeks\nSea Lark | 9" },
      { kind: "paragraph", text: "After" },
    ]);
  });

  it("reads a table that lays out the page as the blocks in it", () => {
    const html = `<table><tr><td>Menu<td><p>${"Long prose. ".repeat(30)}</p></table>`;
    expect(htmlBlocks(html).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });

  it("reads preformatted prose as paragraphs", () => {
    const html = `<pre>The ferry came back. Captain Amina Diallo
was glad of it. She had waited. Nobody knew why.

It was late.</pre>`;
    expect(htmlBlocks(html)).toEqual([
      {
        kind: "paragraph",
        text: "The ferry came back. Captain Amina Diallo was glad of it. She had waited. Nobody knew why.",
      },
      { kind: "paragraph", text: "It was late." },
    ]);
  });

  it("reads endless lines of preformatted prose", () => {
    const html = `<pre>${"It is back. She saw it. He did not.\n\n".repeat(200_000)}</pre>`;
    expect(htmlBlocks(html)).toHaveLength(200_000);
  });

  it("measures links and times", () => {
    const [line] = pageBlocks(
      '<p>By <a href="x">Ana Sousa</a> <time>6 May</time> <a name="y">z</a></p>',
    );
    expect(line?.linkShare).toBeCloseTo(8 / 15);
    expect(line?.timeShare).toBeCloseTo(4 / 15);
  });
});
