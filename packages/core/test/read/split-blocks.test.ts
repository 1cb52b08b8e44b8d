import { describe, expect, it } from "vitest";

import { splitBlocks } from "../../src/read/split-blocks.ts";

function kindsAndTexts(text: string): string[] {
  return splitBlocks(text).map((block) => `${block.kind}: ${block.text}`);
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

describe("splitBlocks", () => {
  it("splits paragraphs at blank lines", () => {
    expect(kindsAndTexts("The first one ends.\n\nThe second one ends.")).toEqual([
      "paragraph: The first one ends.",
      "paragraph: The second one ends.",
    ]);
  });

  it("takes a blank line with spaces in it for blank", () => {
    expect(kindsAndTexts("One ends.\n \t\nTwo ends.")).toEqual([
      "paragraph: One ends.",
      "paragraph: Two ends.",
    ]);
  });

  it("takes a short line without an end mark before prose for a heading", () => {
    expect(kindsAndTexts("Harbour reopens\n\nThe harbour opened again on Monday.")).toEqual([
      "heading: Harbour reopens",
      "paragraph: The harbour opened again on Monday.",
    ]);
  });

  it("takes a short question before prose for a heading", () => {
    expect(kindsAndTexts("What does it cost?\n\nA pump costs about as much as a car.")).toEqual([
      "heading: What does it cost?",
      "paragraph: A pump costs about as much as a car.",
    ]);
  });

  it("leaves a last short line a paragraph, since nothing stands under it", () => {
    expect(kindsAndTexts("The harbour opened again on Monday.\n\nMore later")).toEqual([
      "paragraph: The harbour opened again on Monday.",
      "paragraph: More later",
    ]);
  });

  it("leaves a line that ends in a colon a paragraph", () => {
    expect(kindsAndTexts("He said this:\n\nThe harbour is open.")).toEqual([
      "paragraph: He said this:",
      "paragraph: The harbour is open.",
    ]);
  });

  it("gives Markdown headings their level", () => {
    expect(splitBlocks("# Tides\n\n### Moon ###\nThe moon pulls the sea.")).toEqual([
      { kind: "heading", text: "Tides", level: 1 },
      { kind: "heading", text: "Moon", level: 3 },
      { kind: "paragraph", text: "The moon pulls the sea." },
    ]);
  });

  it("gives each list item a block of its own", () => {
    expect(kindsAndTexts("Bring these.\n- a torch\n- two ropes\n* a whistle")).toEqual([
      "paragraph: Bring these.",
      "list-item: - a torch",
      "list-item: - two ropes",
      "list-item: * a whistle",
    ]);
  });

  it("reads numbered items", () => {
    expect(kindsAndTexts("1. Soak the beans.\n2) Boil the water.")).toEqual([
      "list-item: 1. Soak the beans.",
      "list-item: 2) Boil the water.",
    ]);
  });

  it("joins an indented line to the item above it", () => {
    expect(kindsAndTexts("- a torch with\n  spare batteries\n- a rope")).toEqual([
      "list-item: - a torch with spare batteries",
      "list-item: - a rope",
    ]);
  });

  it("joins quoted lines into one quote without their marks", () => {
    expect(kindsAndTexts("> The sea gives\n> and the sea takes.")).toEqual([
      "quote: The sea gives and the sea takes.",
    ]);
  });

  it("joins hard-wrapped lines and makes hyphenated words whole", () => {
    const wrapped =
      "The mill at the mouth of the river has ground corn since the reser-\n" +
      "voir was dug, and the tide still turns its wheel twice in each day,\n" +
      "as it did for the millers.";
    expect(kindsAndTexts(wrapped)).toEqual([
      "paragraph: The mill at the mouth of the river has ground corn since the reservoir was dug, and the tide still turns its wheel twice in each day, as it did for the millers.",
    ]);
  });

  it("gives every ended line its own paragraph where blank lines were lost", () => {
    expect(
      kindsAndTexts(
        "The harbour opened again on Monday.\nShips queued.\nThe pilots worked late into the night, all of them.",
      ),
    ).toEqual([
      "paragraph: The harbour opened again on Monday.",
      "paragraph: Ships queued.",
      "paragraph: The pilots worked late into the night, all of them.",
    ]);
  });

  it("takes no line of a poem for a heading", () => {
    const poem = [
      "The tide came in",
      "The tide went out",
      "A boat lay on its side",
      "No wind about",
      "The gulls complained",
    ];
    expect(splitBlocks(poem.join("\n")).map(({ kind }) => kind)).toEqual(
      poem.map(() => "paragraph"),
    );
  });

  it("keeps prose in capitals as prose", () => {
    expect(kindsAndTexts("THE HARBOUR IS OPEN.\n\nALL SHIPS MAY LEAVE AT NOON.")).toEqual([
      "paragraph: THE HARBOUR IS OPEN.",
      "paragraph: ALL SHIPS MAY LEAVE AT NOON.",
    ]);
  });

  it("keeps a furniture line apart from the prose around it", () => {
    expect(
      kindsAndTexts("The harbour opened on Monday.\nAdvertisement\nShips queued for hours."),
    ).toEqual([
      "paragraph: The harbour opened on Monday.",
      "paragraph: Advertisement",
      "paragraph: Ships queued for hours.",
    ]);
  });

  it("gives nothing for blank text", () => {
    expect(splitBlocks(" \n\n \n")).toEqual([]);
  });

  it("loses no word of any line", () => {
    const text =
      "Title here\n\n- one item\n  and more\n\n> quoted\n\nplain text, wrapped or\nnot. The end";
    expect(splitBlocks(text).flatMap((block) => wordsOf(block.text))).toEqual(wordsOf(text));
  });
});
