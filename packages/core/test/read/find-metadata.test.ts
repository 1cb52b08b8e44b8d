import { describe, expect, it } from "vitest";

import type { Dropped, SourceBlock } from "../../src/article.ts";
import { findMetadata } from "../../src/read/find-metadata.ts";

const HEADING: SourceBlock = { kind: "heading", text: "Harbour reopens" };
const BODY: SourceBlock = { kind: "paragraph", text: "The harbour opened on Monday." };

describe("findMetadata", () => {
  it("lifts a heading at the top out of the body as the title", () => {
    expect(findMetadata([HEADING, BODY], [], {})).toMatchObject({
      title: "Harbour reopens",
      body: [BODY],
    });
  });

  it("keeps a given title and lifts the same text, whatever its case and marks", () => {
    expect(findMetadata([HEADING, BODY], [], { title: "HARBOUR REOPENS!" })).toMatchObject({
      title: "HARBOUR REOPENS!",
      body: [BODY],
    });
  });

  it("keeps a heading that is not the given title in the body", () => {
    expect(findMetadata([HEADING, BODY], [], { title: "Tides" })).toMatchObject({
      title: "Tides",
      body: [HEADING, BODY],
    });
  });

  it("has no title where nothing looks like one", () => {
    expect(findMetadata([BODY], [], {})).toMatchObject({
      title: null,
      byline: null,
      published: null,
    });
  });

  it("reads byline and date from what was dropped, the published date before others", () => {
    const dropped: Dropped[] = [
      { text: "Updated 5 June 2021", reason: "timestamp" },
      { text: "Published 3 June 2021", reason: "timestamp" },
      { text: "Reported by: Oluwaseun Adeyemi", reason: "byline" },
    ];
    expect(findMetadata([BODY], dropped, {})).toMatchObject({
      byline: "Oluwaseun Adeyemi",
      published: "2021-06-03",
    });
  });

  it("believes the source before the page", () => {
    const dropped: Dropped[] = [{ text: "By Ana Horvat", reason: "byline" }];
    expect(
      findMetadata([BODY], dropped, { byline: "Kofi Mensah", published: "2020-01-02" }),
    ).toMatchObject({
      byline: "Kofi Mensah",
      published: "2020-01-02",
    });
  });
});
