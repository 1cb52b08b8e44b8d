import { describe, expect, it } from "vitest";

import { summaryToMarkdown } from "../../src/markdown/summary-to-markdown.ts";
import { article, explained, summary } from "../sample.ts";

describe("summaryToMarkdown", () => {
  it("gives a heading, the imprint and a list", () => {
    expect(summaryToMarkdown(article, summary)).toBe(String.raw`# Ferry is back \*at last\*

*Ravi Menon, 2024-05-06*

- The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.
- She thanked the yard at Troon\_2.
`);
  });

  it("adds reasons under the items and the keywords when explained", () => {
    const markdown = summaryToMarkdown({ ...article, title: null, byline: null }, explained);
    expect(markdown).toBe(
      [
        "*2024-05-06*",
        "",
        "- The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.  ",
        "  *near the top*",
        String.raw`- She thanked the yard at Troon\_2.  `,
        "  *near the top*",
        "",
        "About: ferry",
        "",
      ].join("\n"),
    );
  });
});
