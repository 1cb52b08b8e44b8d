import { describe, expect, it } from "vitest";

import { splitArticle, type ChosenSentence } from "../../src/client/summary/split-article.ts";

const text = "One is. Two are.\n\nA heading\n\nThree are. Four are.\nFive are.";

function choose(...sentences: readonly string[]): ChosenSentence[] {
  return sentences.map((sentence, index) => {
    const start = text.indexOf(sentence);
    return { index, start, end: start + sentence.length, text: sentence, score: 1, reasons: [] };
  });
}

function draw(sentences: readonly ChosenSentence[]): string[] {
  return splitArticle(text, sentences).map(({ kind, parts }) => {
    const drawn = parts.map((part) =>
      part.chosen === null ? part.text : `[${part.chosen.number}:${part.text}]`,
    );
    return `${kind} ${drawn.join("")}`;
  });
}

describe("splitArticle", () => {
  it("sets the chosen sentences apart in their blocks, numbered through", () => {
    expect(draw(choose("Two are.", "Three are.", "Five are."))).toEqual([
      "paragraph One is. [1:Two are.]",
      "heading A heading",
      "paragraph [2:Three are.] Four are.\n[3:Five are.]",
    ]);
  });

  it("gives the whole text back when nothing is chosen", () => {
    const blocks = splitArticle(text, []);
    expect(blocks.map(({ parts }) => parts.map((part) => part.text).join("")).join("\n\n")).toBe(
      text,
    );
  });

  it("tells where each block starts", () => {
    expect(splitArticle(text, []).map(({ start }) => start)).toEqual([0, 18, 29]);
  });

  it("counts in UTF-16 units, as the server does", () => {
    const emoji = "🛳️ sails. It is late.";
    const start = emoji.indexOf("It");
    const late = { index: 1, start, end: emoji.length, text: "It is late.", score: 1, reasons: [] };
    expect(splitArticle(emoji, [late])[0]?.parts.map((part) => part.text)).toEqual([
      "🛳️ sails. ",
      "It is late.",
    ]);
  });

  it.for([
    ["a short line before prose", "What next\n\nIt sails.", "heading"],
    ["a question is a sentence", "What next?\n\nIt sails.", "paragraph"],
    ["a last line is no heading of anything", "It sails.\n\nWhat next", "paragraph"],
    ["a line of a list", "Two eggs\n\nThree pans\n\nIt sails.", "paragraph"],
    ["a long line", `${"long ".repeat(20)}line\n\nIt sails.`, "paragraph"],
  ] as const)("tells headings from prose: %s", ([, article, kind]) => {
    const blocks = splitArticle(article, []);
    const first = article.startsWith("It sails.") ? blocks.at(-1) : blocks[0];
    expect(first?.kind).toBe(kind);
  });

  it("has no blocks for an empty text", () => {
    expect(splitArticle("", [])).toEqual([]);
  });
});
