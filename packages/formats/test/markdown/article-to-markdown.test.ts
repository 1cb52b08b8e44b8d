import { describe, expect, it } from "vitest";

import { articleToMarkdown } from "../../src/markdown/article-to-markdown.ts";
import { article } from "../sample.ts";

describe("articleToMarkdown", () => {
  it("gives the title, the imprint and the body with its headings", () => {
    expect(articleToMarkdown(article)).toBe(String.raw`# Ferry is back \*at last\*

*Ravi Menon, 2024-05-06*

The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs. Captain Amina Diallo said 214 islanders had waited for it.

### Next steps

She thanked the yard at Troon\_2.
`);
  });

  it("fences code with more backticks than it holds", () => {
    const text = "use ``` here";
    const blocks = [{ kind: "code", start: 0, end: text.length }] as const;
    const bare = { ...article, title: null, byline: null, published: null, text, blocks };
    expect(articleToMarkdown(bare)).toBe("````\nuse ``` here\n````\n");
  });
});
