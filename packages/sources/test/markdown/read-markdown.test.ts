import { describe, expect, it } from "vitest";

import { readMarkdown } from "../../src/markdown/read-markdown.ts";

const blocksOf = (text: string): unknown => readMarkdown(text).content;

describe("readMarkdown", () => {
  it("keeps headings, lists, quotes and code apart", () => {
    const text = `## Repairs

The *Sea Lark*
lay in the **yard** for nine weeks.

- Hull
- Engine

  Both engines.
  1. Left

> “It took long,” she said.
>
> - Quoted item

\`\`\`js
let weeks = 9;
\`\`\`
`;
    expect(blocksOf(text)).toEqual([
      { kind: "heading", text: "Repairs", level: 2 },
      { kind: "paragraph", text: "The Sea Lark lay in the yard for nine weeks." },
      { kind: "list-item", text: "Hull" },
      { kind: "list-item", text: "Engine" },
      { kind: "list-item", text: "Both engines." },
      { kind: "list-item", text: "Left" },
      { kind: "quote", text: "“It took long,” she said." },
      { kind: "list-item", text: "Quoted item" },
      { kind: "code", text: "let weeks = 9;" },
    ]);
  });

  it("reads links as their text, leaves pictures out and keeps code in its line", () => {
    const text =
      "![A ferry](a.png) The [ferry](x), the [yard][y] and `npm ci`, ~~gone~~ <b>back</b>.[^1]\n\n[y]: z\n\n[^1]: A note.";
    expect(blocksOf(text)).toEqual([
      { kind: "paragraph", text: "The ferry, the yard and npm ci, gone back." },
    ]);
  });

  it("drops a paragraph of pictures", () => {
    expect(blocksOf("[![badge](a.svg)](b)\n\nText.")).toEqual([
      { kind: "paragraph", text: "Text." },
    ]);
  });

  it("parts lines at a hard break", () => {
    expect(blocksOf("Captain: Amina\\\nYard: Troon<br>\nWeeks: 9  \nand a day")).toEqual([
      { kind: "paragraph", text: "Captain: Amina" },
      { kind: "paragraph", text: "Yard: Troon" },
      { kind: "paragraph", text: "Weeks: 9 and a day" },
    ]);
  });

  it("makes a table one block with a row a line", () => {
    expect(blocksOf("| Ship | Weeks |\n|---|--:|\n| *Lark* | 9 |")).toEqual([
      { kind: "table", text: "Ship | Weeks\nLark | 9" },
    ]);
  });

  it("reads blocks of HTML as on a page", () => {
    expect(blocksOf("<div align=center>\n<p>One.</p><h3>Two</h3>\n</div>\n\nThree.")).toEqual([
      { kind: "paragraph", text: "One." },
      { kind: "heading", text: "Two", level: 3 },
      { kind: "paragraph", text: "Three." },
    ]);
  });

  it("takes the first heading of the first level for the title", () => {
    expect(readMarkdown("# The *ferry*\n\nIt is back.\n\n# More")).toEqual({
      content: [
        { kind: "paragraph", text: "It is back." },
        { kind: "heading", text: "More", level: 1 },
      ],
      metadata: { title: "The ferry" },
    });
  });

  it("prefers the title of the front matter and keeps the heading", () => {
    expect(readMarkdown("---\ntitle: Ferry news\n---\n# The ferry\n\nIt is back.")).toEqual({
      content: [
        { kind: "heading", text: "The ferry", level: 1 },
        { kind: "paragraph", text: "It is back." },
      ],
      metadata: { title: "Ferry news" },
    });
  });

  it("takes no title from a heading of a lower level", () => {
    expect(readMarkdown("## Repairs\n\nText.").metadata).toEqual({});
  });

  it("reads a text made to be slow as plain text, metadata apart", () => {
    const nested = ">".repeat(100_000);
    expect(readMarkdown(`---\ntitle: X\n---\n${nested}`)).toEqual({
      content: `\n${nested}`,
      metadata: { title: "X" },
    });
  });
});
