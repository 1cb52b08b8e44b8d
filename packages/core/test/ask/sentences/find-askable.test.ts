import { describe, expect, it } from "vitest";

import { tagWords } from "../../../src/ask/entities/tag-words.ts";
import { type Askable, findAskable } from "../../../src/ask/sentences/find-askable.ts";
import { findStemStart } from "../../../src/ask/sentences/find-stem-start.ts";
import { Rejections } from "../../../src/ask/rejections.ts";
import { documentOf } from "../../document-of.ts";

const OPENING = "The city council of Verloren closed the old quay on Monday after a long debate.";

async function ask(
  text: string,
): Promise<{ askable: Askable[]; rejected: Readonly<Record<string, number>> }> {
  const document = await documentOf(text);
  const rejections = new Rejections();
  const askable = findAskable(document, await tagWords(document), rejections);
  return { askable, rejected: rejections.toRecord() };
}

describe("findAskable", () => {
  it("asks about a whole sentence that stands alone, without context", async () => {
    expect((await ask(OPENING)).askable).toEqual([
      { index: 0, start: 0, context: null, density: 1, opensParagraph: false, isOpen: false },
    ]);
  });

  it("asks about a sentence that opens with a pronoun with the sentence before as context", async () => {
    const { askable } = await ask(
      `${OPENING} It had stood empty since the fire of 1998 in the granary.`,
    );
    expect(askable.filter(({ index }) => index === 1).map(({ context }) => context)).toEqual([0]);
  });

  it("takes the sentence before as context where news begins a new paragraph with each", async () => {
    const { askable } = await ask(
      `${OPENING}\n\nIt had stood empty since the fire of 1998 in the granary.`,
    );
    expect(askable.filter(({ index }) => index === 1).map(({ context }) => context)).toEqual([0]);
  });

  it("does not take a sentence before a heading as context", async () => {
    const { askable, rejected } = await ask(
      `${OPENING}\n\n## The granary\n\nIt had stood empty since the fire of 1998 in the granary.`,
    );
    expect(askable.map(({ index }) => index)).toEqual([0]);
    expect(rejected).toEqual({ dependent: 1 });
  });

  it.for<[opening: string, stem: string]>([
    ["But Verloren voted for a new quay.", "Verloren voted for a new quay."],
    ["However, Verloren voted for a new quay.", "Verloren voted for a new quay."],
    ["Under fire: Halima Mwinyi left the council.", "Halima Mwinyi left the council."],
    ["But the town voted for a new quay.", "But the town voted for a new quay."],
  ])("begins the stem of %s behind what ties it to others", async ([opening, stem]) => {
    const text = `${OPENING} ${opening.replace(/\.$/u, "")} after two long and bitter years.`;
    const document = await documentOf(text);
    const sentence = document.sentences[1];
    const start = sentence === undefined ? 0 : findStemStart(document, sentence);
    expect(text.slice(start)).toBe(`${stem.replace(/\.$/u, "")} after two long and bitter years.`);
  });

  it.for<[reason: string, sentence: string]>([
    ["short", "The ferry to Verloren sank."],
    ["long", `The council ${"of the old harbour town by the sea ".repeat(6)}met on Monday.`],
    ["question", "Who will pay for the new crane on the north quay?"],
    ["fragment", "a long and cold night on the north quay of Verloren ended."],
    ["quotation", "“We waited all night on the quay and nobody came to help us.”"],
    ["quotation", "My father worked on the north quay of Verloren for thirty years."],
    ["fragment", "The council signed _____ and the ferry company paid for the quay."],
  ])("turns down as %s: %s", async ([reason, sentence]) => {
    const { askable, rejected } = await ask(sentence);
    expect(askable).toEqual([]);
    expect(rejected).toEqual({ [reason]: 1 });
  });

  it("asks about a quotation of one sentence whose speaker is named", async () => {
    const { askable } = await ask(
      "“The crane will stand again before the winter storms,” said Halima Mwinyi.",
    );
    expect(askable).toHaveLength(1);
  });

  it("turns down the parts of a quotation of several sentences", async () => {
    const { askable } = await ask(
      "“We waited all night on the quay for the pilots. Nobody ever came to help us with the ropes,” said Halima Mwinyi.",
    );
    expect(askable).toEqual([]);
  });

  it("tells the sentence that opens a paragraph from those behind it", async () => {
    const { askable } = await ask(
      "The lighthouse at Harbour Point was built in 1861. The town paid for its lamp in 1862.",
    );
    expect(askable.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false]);
  });

  it("gives the densest sentence density 1 and others less", async () => {
    const { askable } = await ask(
      `${OPENING} The ferry was late again on that day because it was so.`,
    );
    const densities = askable.map(({ density }) => density);
    expect(Math.max(...densities)).toBe(1);
    expect(densities.every((density) => density > 0 && density <= 1)).toBe(true);
  });
});
