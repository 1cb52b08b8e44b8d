import { describe, expect, it } from "vitest";

import { breakBlocks } from "../../src/extract/block-text.ts";
import { articleExtractor } from "../../src/peers/article-extractor.ts";
import { linkedom } from "../../src/peers/linkedom.ts";
import { readability } from "../../src/peers/readability.ts";

describe("breakBlocks", () => {
  it("puts a line break before every block tag and no other", () => {
    expect(breakBlocks("<p>A <b>bold</b></p><LI>B<pre>C")).toBe(
      "\n<p>A <b>bold</b>\n</p>\n<LI>B\n<pre>C",
    );
  });
});

describe("peers that find articles", () => {
  it("runs linkedom and Readability at their defaults", () => {
    const document = { body: { textContent: "", innerHTML: "" } };
    const parse = linkedom.adapt({ parseHTML: () => ({ document }) });
    class Readability {
      parse = () => ({ content: "<p>A</p>", textContent: "A" });
    }
    expect(parse("<p>A</p>").document).toBe(document);
    expect(readability.adapt({ Readability })(document)).toEqual({
      content: "<p>A</p>",
      textContent: "A",
    });
  });

  it("takes an article that was not found for none", async () => {
    const find = articleExtractor.adapt({ extractFromHtml: () => Promise.resolve(null) });
    expect(await find("<p>A</p>", "https://a.example")).toBe("");
  });
});
