import { describe, expect, it } from "vitest";

import { nameArticle } from "../../src/client/state/named-article.ts";

describe("nameArticle", () => {
  it.for([
    ["https://example.org/article", "https://example.org/article"],
    ["  http://example.org/a?b=c#d\n", "http://example.org/a?b=c#d"],
    ["HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"],
  ] as const)("takes %j for a link", ([draft, url]) => {
    expect(nameArticle(draft)).toEqual({ url });
  });

  it.for([
    "",
    "example.org",
    "https://",
    "https://[/",
    "ftp://example.org/a",
    "Read https://example.org/article.",
    "https://example.org/a https://example.org/b",
    "https://example.org/a\n\nThe ferry is back.",
  ])("takes %j for a text", (draft) => {
    expect(nameArticle(draft)).toEqual({ text: draft });
  });
});
