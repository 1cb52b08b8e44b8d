import { describe, expect, it } from "vitest";

import { frontMatterMetadata } from "../../src/markdown/front-matter-metadata.ts";

describe("frontMatterMetadata", () => {
  it("reads title, author, date and language", () => {
    const fields = {
      title: "The ferry",
      author: "Ravi Menon",
      date: "2024-05-06 09:00",
      lang: "en-GB",
    };
    expect(frontMatterMetadata(fields)).toEqual({
      title: "The ferry",
      byline: "Ravi Menon",
      published: "2024-05-06",
      language: "en",
    });
  });

  it.for([
    ["several authors", { authors: ["Ravi Menon", "Ana Sousa"] }],
    ["authors with names", { author: [{ name: "Ravi Menon", url: "x" }, { name: "Ana Sousa" }] }],
  ] as const)("joins %s", ([, fields]) => {
    expect(frontMatterMetadata(fields)).toEqual({ byline: "Ravi Menon, Ana Sousa" });
  });

  it("says nothing of fields that are empty or of another kind", () => {
    expect(frontMatterMetadata({ title: "", author: null, date: true, lang: {} })).toEqual({});
  });

  it("takes a number for a title", () => {
    expect(frontMatterMetadata({ title: 1984 })).toEqual({ title: "1984" });
  });
});
