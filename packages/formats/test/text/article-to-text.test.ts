import { describe, expect, it } from "vitest";

import { articleToText } from "../../src/text/article-to-text.ts";
import { article } from "../sample.ts";

describe("articleToText", () => {
  it("gives title, imprint and body, blocks split by a blank line", () => {
    expect(articleToText(article, { width: Infinity })).toBe(`Ferry is back *at last*
Ravi Menon, 2024-05-06

The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs. Captain Amina Diallo said 214 islanders had waited for it.

Next steps

She thanked the yard at Troon_2.
`);
  });

  it("keeps lists together, marks quotes and leaves code unwrapped", () => {
    const text = "one\n\ntwo\n\nsaid so\n\nlet a = 1;\nlet b = 2;";
    const blocks = [
      { kind: "list-item", start: 0, end: 3 },
      { kind: "list-item", start: 5, end: 8 },
      { kind: "quote", start: 10, end: 17 },
      { kind: "code", start: 19, end: text.length },
    ] as const;
    const bare = { ...article, title: null, byline: null, published: null, text, blocks };
    expect(articleToText(bare)).toBe(
      "• one\n• two\n\n> said so\n\n    let a = 1;\n    let b = 2;\n",
    );
  });
});
