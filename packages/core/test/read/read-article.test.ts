import { describe, expect, it } from "vitest";

import { readBlocks, readText } from "../../src/read/read-article.ts";

const PAGE = `Updated March 14th, 2024 at 18:42 IST

Harbour reopens after fire

By Oluwaseun Adeyemi
Advertisement

LANTERN BAY (Reuters) -- The harbour opened again on Monday. The crane (pictured) is gone.

What comes next

- a new crane
- a longer quay

Also read: Why the old bridge sways`;

describe("readText", () => {
  it("reads a page: title, byline, date, body and what was dropped, in page order", async () => {
    const article = await readText(PAGE);
    expect(article).toMatchObject({
      title: "Harbour reopens after fire",
      byline: "Oluwaseun Adeyemi",
      published: "2024-03-14",
      language: "en",
      source: "text",
      text: "The harbour opened again on Monday. The crane is gone.\n\nWhat comes next\n\n- a new crane\n\n- a longer quay",
      dropped: [
        { text: "Updated March 14th, 2024 at 18:42 IST", reason: "timestamp" },
        { text: "By Oluwaseun Adeyemi", reason: "byline" },
        { text: "Advertisement", reason: "advert" },
        { text: "LANTERN BAY (Reuters) --", reason: "dateline" },
        { text: "(pictured)", reason: "caption" },
        { text: "Also read: Why the old bridge sways", reason: "related" },
      ],
    });
  });

  it("gives blocks and sentences as offsets into the text", async () => {
    const { text, blocks, sentences } = await readText(PAGE);
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["paragraph", "The harbour opened again on Monday. The crane is gone."],
      ["heading", "What comes next"],
      ["list-item", "- a new crane"],
      ["list-item", "- a longer quay"],
    ]);
    expect(sentences.map(({ start, end, block }) => [block, text.slice(start, end)])).toEqual([
      [0, "The harbour opened again on Monday."],
      [0, "The crane is gone."],
      [2, "- a new crane"],
      [3, "- a longer quay"],
    ]);
  });

  it("drops a furniture sentence in the middle of a paragraph", async () => {
    const article = await readText("The crane fell. Scroll down for video. Nobody was hurt.");
    expect(article.text).toBe("The crane fell. Nobody was hurt.");
    expect(article.dropped).toEqual([{ text: "Scroll down for video.", reason: "related" }]);
  });

  it("puts a space where a lost line break glued two sentences", async () => {
    const article = await readText("The market closed on Thursday.The stalls were packed by noon.");
    expect(article.text).toBe("The market closed on Thursday. The stalls were packed by noon.");
  });

  it("counts words between white space", async () => {
    expect((await readText("One two three.\n\nFour five.")).words).toBe(5);
  });

  it("takes the title it is given and the source it is told", async () => {
    expect(
      await readText("The crane fell.", { title: "Crane", source: "crane.txt" }),
    ).toMatchObject({
      title: "Crane",
      source: "crane.txt",
      text: "The crane fell.",
    });
  });

  it("refuses a page that is furniture alone and says how much of it there was", async () => {
    await expect(readText("Advertisement\n\nShare this article")).rejects.toMatchObject({
      code: "NO_ARTICLE",
      message:
        "All 2 blocks of the text are furniture such as adverts and bylines. Give the article itself.",
    });
  });
});

describe("readBlocks", () => {
  it("never touches code and finds no sentences in it", async () => {
    const code = "Advertisement\n  if (x) return;";
    const article = await readBlocks([
      { kind: "paragraph", text: "Type this in." },
      { kind: "code", text: code },
    ]);
    expect(article.text).toBe(`Type this in.\n\n${code}`);
    expect(article.sentences).toHaveLength(1);
  });

  it("keeps the level of a heading", async () => {
    const article = await readBlocks([
      { kind: "paragraph", text: "An opening." },
      { kind: "heading", text: "Part two", level: 2 },
      { kind: "paragraph", text: "Its text." },
    ]);
    expect(article.blocks[1]).toEqual({ kind: "heading", start: 13, end: 21, level: 2 });
  });

  it("refuses no blocks at all", async () => {
    await expect(readBlocks([])).rejects.toMatchObject({ code: "EMPTY_TEXT" });
  });
});
