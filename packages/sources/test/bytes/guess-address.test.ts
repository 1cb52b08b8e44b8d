import { describe, expect, it } from "vitest";

import { guessAddress } from "../../src/bytes/guess-address.ts";

describe("guessAddress", () => {
  it.for([
    ["www.example.org", "https://www.example.org/"],
    ["example.com", "https://example.com/"],
    ["Example.co.uk/news/a?b=c", "https://example.co.uk/news/a?b=c"],
    ["www.example.museum", "https://www.example.museum/"],
  ] as const)("takes %s for %s", ([source, address]) => {
    expect(guessAddress(source)).toBe(address);
  });

  it.for([
    "article.txt",
    "notes.md",
    "build.sh",
    "www.txt",
    "folder/example.com",
    "./example.com",
    "an article.com",
    "-a.com",
    "example.com:8080",
    "C:\\example.com",
    "com",
    "",
  ])("takes %j for no page", (source) => {
    expect(guessAddress(source)).toBeUndefined();
  });

  it("is done at once with a name made to be slow", () => {
    expect(guessAddress(`${"a-".repeat(100_000)}.com`)).toBeUndefined();
  });
});
