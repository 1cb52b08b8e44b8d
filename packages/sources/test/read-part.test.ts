import { describe, expect, it } from "vitest";

import { readBytes } from "../src/index.ts";
import { readDocument } from "./fixture-documents.ts";

async function read(name: string, part: object): Promise<readonly string[]> {
  const { bytes, file } = readDocument(name);
  const { blocks, text } = await readBytes(bytes, { source: file, ...part });
  return blocks.map(({ start, end }) => text.slice(start, end).split(/\s/u).slice(0, 3).join(" "));
}

const MARKDOWN = "# Ferry\n\nOpening.\n\n## Cause\n\nThe hull.\n\n## Repair\n\nThe yard.";
const TEXT = "Ferry back at last\n\nOpening of some length here.\n\nCause\n\nThe hull was old.";

describe("readBytes of a part", () => {
  it("reads some pages of a PDF", async () => {
    expect(await read("pdf-running-heads", { pages: { first: 3, last: 4 } })).toEqual([
      "The railway had",
      "Two Noons",
      "In the winter",
      "Not everybody was",
    ]);
  });

  it("reads one chapter of a book", async () => {
    expect(await read("epub-three-chapters", { section: "two noons" })).toEqual([
      "Two Noons",
      "In the winter",
      "Not everybody was",
      "It is from",
    ]);
  });

  it("reads a section with those below it", async () => {
    const blocks = await read("docx-report", { section: "what came" });
    expect(
      blocks.filter((block) => /^(?:What|Passengers|Speed)$/u.test(block.split(" ")[0]!)),
    ).toEqual(["What came", "Passengers", "Speed"]);
  });

  it("reads a section on some pages", async () => {
    const part = { pages: { first: 1, last: 5 }, section: "Two Noons" };
    expect(await read("pdf-running-heads", part)).toHaveLength(4);
  });

  it.for([
    ["a.md", MARKDOWN, "repair", "Repair\n\nThe yard."],
    ["a.txt", TEXT, "cause", "Cause\n\nThe hull was old."],
    [
      "a.html",
      "<h1>Ferry</h1><h2>Cause</h2><p>The hull was old.</p>",
      "cause",
      "Cause\n\nThe hull was old.",
    ],
  ] as const)(
    "reads a section of %s and keeps the title",
    async ([source, text, section, body]) => {
      const article = await readBytes(Buffer.from(text), { source, section });
      expect(article.text).toBe(body);
      expect(article.title).toMatch(/^Ferry/u);
    },
  );

  it("refuses what is not there", async () => {
    await expect(
      read("pdf-running-heads", { pages: { first: 8, last: 90 } }),
    ).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringMatching(/source\.pdf has pages 1-\d\.$/u),
    });
    await expect(read("odt-report", { section: "Fares" })).rejects.toMatchObject({
      code: "INVALID_OPTION",
    });
  });
});
