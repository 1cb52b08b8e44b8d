import { describe, expect, it } from "vitest";

import { splitFrontMatter } from "../../src/markdown/split-front-matter.ts";

describe("splitFrontMatter", () => {
  it("parts the fields from the text, names in lower case", () => {
    const text = "---\nTitle: The ferry\ntags: [a, b]\n---\n\nIt is back.\n";
    expect(splitFrontMatter(text)).toEqual({
      fields: { title: "The ferry", tags: ["a", "b"] },
      body: "\n\nIt is back.\n",
    });
  });

  it("reads Windows line ends and a closing row of dots", () => {
    expect(splitFrontMatter("---\r\ntitle: X\r\n...\r\nText").fields).toEqual({ title: "X" });
  });

  it("leaves a date as it is written", () => {
    expect(splitFrontMatter("---\ndate: 2024-05-06\n---\n").fields).toEqual({ date: "2024-05-06" });
  });

  it.for([
    ["text without any", "The ferry is back."],
    ["a rule at the top", "---\nThe ferry: it is back\nat last.\n"],
    ["prose between two rules", "---\nThe ferry is back.\n---\nMore."],
    ["broken YAML", "---\ntitle: [a\n---\nText"],
    ["a bomb of aliases", `---\na: &a [x,x]\n${bomb()}---\nText`],
  ] as const)("takes %s for body", ([, text]) => {
    expect(splitFrontMatter(text)).toEqual({ fields: {}, body: text });
  });

  it("drops empty front matter", () => {
    expect(splitFrontMatter("---\n---\nText")).toEqual({ fields: {}, body: "\nText" });
  });
});

function bomb(): string {
  const letters = "abcdefgh";
  return letters
    .slice(1)
    .split("")
    .map((letter, at) => `${letter}: &${letter} [${`*${letters.charAt(at)},`.repeat(9)}]\n`)
    .join("");
}
