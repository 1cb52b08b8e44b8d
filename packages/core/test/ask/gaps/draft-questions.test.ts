import { describe, expect, it } from "vitest";

import { type Draft, draftQuestions } from "../../../src/ask/gaps/draft-questions.ts";
import { findEntities } from "../../../src/ask/entities/find-entities.ts";
import { tagWords } from "../../../src/ask/entities/tag-words.ts";
import { findAskable } from "../../../src/ask/sentences/find-askable.ts";
import { loadLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import { Rejections } from "../../../src/ask/rejections.ts";
import { documentOf } from "../../document-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

async function draft(
  text: string,
): Promise<{ drafts: Draft[]; rejected: Readonly<Record<string, number>> }> {
  const document = await documentOf(text);
  const tags = await tagWords(document);
  const rejections = new Rejections();
  const askable = findAskable(document, tags, rejections);
  const entities = findEntities(document, tags, loadLexicon());
  const drafts = draftQuestions(document, askable, entities, loadLexicon(), rejections);
  return { drafts, rejected: rejections.toRecord() };
}

/** Returns what the draft that asks for 1998 is worth. */
async function worthIn(text: string): Promise<number> {
  const { drafts } = await draft(text);
  const found = drafts.find(({ mention }) => mention.text === "1998");
  if (found === undefined) throw new Error(`Nothing asks for 1998 in ${text}`);
  return found.worth;
}

describe("draftQuestions", () => {
  it("blanks out one mention with five underscores", async () => {
    const { drafts } = await draft(
      "The council of Verloren closed the old quay in March 2012 after a fire.",
    );
    expect(drafts.find(({ mention }) => mention.text === "March 2012")).toMatchObject({
      stem: "The council of Verloren closed the old quay in _____ after a fire.",
      context: null,
    });
  });

  it("shows the sentence before as context where the stem needs it", async () => {
    const { drafts } = await draft(
      "The council of Verloren closed the old quay after a long debate. It had stood empty since the great granary fire of 1998 in the lower town.",
    );
    expect(drafts.find(({ mention }) => mention.text === "1998")).toMatchObject({
      stem: "It had stood empty since the great granary fire of _____ in the lower town.",
      context: "The council of Verloren closed the old quay after a long debate.",
    });
  });

  it("asks rather for what the title does not show", async () => {
    const text = "The council of Verloren closed the old quay in March 2012 after a fire.";
    const worthUnder = async (title: string): Promise<number | undefined> => {
      const document = await documentOf(text);
      const titled = { ...document, article: { ...document.article, title } };
      const tags = await tagWords(titled);
      const rejections = new Rejections();
      const entities = findEntities(titled, tags, loadLexicon());
      const drafts = draftQuestions(
        titled,
        findAskable(titled, tags, rejections),
        entities,
        loadLexicon(),
        rejections,
      );
      return drafts.find(({ mention }) => mention.text === "March 2012")?.worth;
    };
    const hidden = (await worthUnder("A quay is closed")) ?? 0;
    expect(await worthUnder("Closed in March 2012")).toBeLessThan(hidden);
  });

  it("asks rather about what is whole, short and nobody's own words", async () => {
    const plain = await worthIn("The council of Verloren closed the old quay to ships in 1998.");
    expect(
      await worthIn("The council of Verloren. closed the old quay to ships in 1998."),
    ).toBeLessThan(plain);
    expect(await worthIn("We of Verloren closed the old quay to ships in 1998.")).toBeLessThan(
      plain,
    );
    const long =
      "The council of Verloren closed the old quay to ships in 1998, " +
      "when the fire had burnt the granary and the cranes and the boats and the sheds of the fishermen, " +
      "who had to sell their catch on the north quay and in the streets of the town.";
    expect(await worthIn(long)).toBeLessThan(plain);
  });

  it("never asks for a term that the title shows", async () => {
    const document = await documentOf(
      "The council of Verloren closed the harbour after a great fire in the granary.",
    );
    const titled = { ...document, article: { ...document.article, title: "Harbour closed" } };
    const tags = await tagWords(titled);
    const rejections = new Rejections();
    const lexicon = loadLexicon();
    const drafts = draftQuestions(
      titled,
      findAskable(titled, tags, rejections),
      findEntities(titled, tags, lexicon),
      lexicon,
      rejections,
    );
    expect(drafts.map(({ mention }) => mention.text)).not.toContain("harbour");
    expect(drafts.map(({ mention }) => mention.text)).toContain("fire");
  });

  it("never asks for what the stem still names", async () => {
    const { drafts, rejected } = await draft(
      "Portugal sold the lens to the town because Portugal needed the money at once.",
    );
    expect(drafts.map(({ mention }) => mention.text)).not.toContain("Portugal");
    expect(rejected["leak"]).toBeGreaterThanOrEqual(2);
  });

  it("never asks for a part of a compound or range", async () => {
    const { drafts } = await draft(
      "The Lisbon-Porto line carried 40-60 trains through the valley each busy week.",
    );
    expect(drafts.map(({ mention }) => mention.text)).toEqual(
      expect.not.arrayContaining(["Lisbon", "Porto", "40", "60"]),
    );
  });

  it("restores the sentence when the answer is put back, on every draft", async () => {
    const { drafts } = await draft(LIGHTHOUSE);
    const { article } = await documentOf(LIGHTHOUSE);
    expect(drafts.length).toBeGreaterThan(20);
    for (const { stem, mention } of drafts) {
      expect(article.text).toContain(stem.replace("_____", mention.text));
      expect(stem.split("_____")).toHaveLength(2);
    }
  });

  it("tells the quarter of the article a draft is on", async () => {
    const { drafts } = await draft(LIGHTHOUSE);
    expect(new Set(drafts.map(({ quarter }) => quarter))).toEqual(new Set([0, 1, 2, 3]));
  });
});
