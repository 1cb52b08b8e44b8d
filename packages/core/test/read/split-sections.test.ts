import { describe, expect, it } from "vitest";

import type { SourceBlock } from "../../src/article.ts";
import { readBlocks } from "../../src/read/read-article.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { type Section, splitSections } from "../../src/read/split-sections.ts";

const CHAPTER = "The ferry left the quay with nine sacks of barley. ".repeat(40).trim();

const heading = (text: string, level?: number): SourceBlock =>
  level === undefined ? { kind: "heading", text } : { kind: "heading", text, level };
const chapter = (sentences = 40): SourceBlock => ({
  kind: "paragraph",
  text: CHAPTER.split(/(?<=\.) /u)
    .slice(0, sentences)
    .join(" "),
});

async function sectionsOf(blocks: readonly SourceBlock[]): Promise<readonly Section[]> {
  return splitSections(
    await readDocument(await readBlocks(blocks, { title: "T", language: "en" })),
  );
}

describe("splitSections", () => {
  it("leaves a story of the usual length whole", async () => {
    const blocks = [heading("One"), chapter(10), heading("Two"), chapter(10)];
    expect(await sectionsOf(blocks)).toHaveLength(1);
  });

  it("leaves a long text without headings whole", async () => {
    expect(await sectionsOf(Array.from({ length: 8 }, () => chapter()))).toHaveLength(1);
  });

  it("parts a long text at its main headings, what stands before the first included", async () => {
    const blocks = [1, 2, 3, 4].flatMap((part) => [
      heading(`Chapter ${part}`, 1),
      chapter(),
      heading("Aside", 2),
      chapter(),
    ]);
    const sections = await sectionsOf([chapter(6), ...blocks]);
    expect(sections.map(({ first }) => first)).toEqual([0, 6, 86, 166, 246]);
    expect(sections.map(({ document }) => document.sentences.length)).toEqual([6, 80, 80, 80, 80]);
  });

  it("takes a heading that stands alone on its level for the title of the whole", async () => {
    const blocks = [1, 2, 3, 4, 5, 6, 7].flatMap((part) => [heading(`Part ${part}`, 2), chapter()]);
    expect(await sectionsOf([heading("The Book", 1), ...blocks])).toHaveLength(7);
  });

  it("parts at headings without a level too", async () => {
    const blocks = [1, 2, 3, 4, 5, 6, 7].flatMap((part) => [heading(`Part ${part}`), chapter()]);
    expect(await sectionsOf(blocks)).toHaveLength(7);
  });

  it("joins a section of a few sentences to the one before", async () => {
    const long = [1, 2, 3, 4, 5, 6, 7].flatMap((part) => [heading(`Part ${part}`, 1), chapter()]);
    const sections = await sectionsOf([...long, heading("Thanks", 1), chapter(2)]);
    expect(sections).toHaveLength(7);
    expect(sections.at(-1)?.document.sentences).toHaveLength(42);
  });

  it("reads a section as an article of its own", async () => {
    const blocks = [1, 2, 3, 4, 5, 6, 7].flatMap((part) => [
      heading(`Part ${part}`, 1),
      { kind: "paragraph" as const, text: `Only part ${part} names person${part}x. ${CHAPTER}` },
    ]);
    const [, second] = await sectionsOf(blocks);
    expect(second?.document.sentences[0]?.index).toBe(0);
    expect(second?.document.terms).toContain("person2x");
    expect(second?.document.terms).not.toContain("person1x");
    expect(second?.document.article.words).toBe(405);
    const [span] = second?.document.article.sentences ?? [];
    expect(second?.document.article.text.slice(span?.start, span?.end)).toBe(
      "Only part 2 names person2x.",
    );
  });
});
