import { PrecisError } from "@precis/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readBytes } from "../src/index.ts";

/** Pieces that pages and Markdown are made of, in an order that nobody would write them in. */
const PIECES = [
  "<html>",
  "<head>",
  "<title>",
  "<body",
  "<article>",
  "<div class='entry-content'>",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "<td>",
  "</table>",
  "<ul><li>",
  "</ul>",
  "<blockquote>",
  "<pre>",
  "<a href='#'>",
  "</a>",
  "<h1>",
  "</h1>",
  "<h2>",
  "<br>",
  "<sup>2</sup>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<svg>",
  "<template>",
  '<script type=\'application/ld+json\'>{"@type":"Article","articleBody":',
  '"',
  "}",
  "</div>",
  "</article>",
  "---\n",
  "title: [",
  "# ",
  "\n\n",
  "```",
  "> ",
  "- ",
  "| a | b |\n|---|---|\n",
  "[x](y)",
  "**",
  "&amp;",
  "&#xD800;",
  "\u0000",
  "The ferry came back to the harbour on Monday, after nine weeks of repairs. ",
  "Ünï",
  "船が帰った。",
  "\uFEFF",
] as const;

/** Returns whether reading ends as promised: with an article that adds up, or with an error of ours. */
async function endsWell(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    const { text, blocks } = await readBytes(bytes, { source: "-", name });
    return blocks.every(({ start, end }) => start < end && end <= text.length);
  } catch (error) {
    if (error instanceof PrecisError) return true;
    throw error;
  }
}

const NAMES = fc.constantFrom("-", "a.txt", "a.md", "a.html");

describe("readBytes on anything", () => {
  it("ends well on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), NAMES, async (bytes, name) => {
        expect(await endsWell(bytes, name)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("ends well on any text", async () => {
    const texts = fc.string({ unit: "binary", maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(texts, NAMES, async (text, name) => {
        expect(await endsWell(Buffer.from(text), name)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("ends well on pieces of pages and Markdown in any order", async () => {
    const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(pages, NAMES, async (pieces, name) => {
        expect(await endsWell(Buffer.from(pieces.join("")), name)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
