import { describe, expect, it } from "vitest";

import { findEntities } from "../../../src/ask/entities/find-entities.ts";
import { tagWords } from "../../../src/ask/entities/tag-words.ts";
import { loadLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import type { GapType } from "../../../src/quiz.ts";
import { documentOf } from "../../document-of.ts";
import { document, LIGHTHOUSE, tags } from "../lighthouse.ts";

const entities = findEntities(document, tags, loadLexicon());

function typeOf(name: string): GapType | undefined {
  return entities.find(({ forms }) => forms.includes(name))?.type;
}

describe("findEntities", () => {
  it.for<[name: string, type: GapType]>([
    ["Thandiwe Mokoena", "person"],
    ["Yuki Tanabe", "person"],
    ["Portugal", "place"],
    ["Namibia", "place"],
    ["Angola", "place"],
    ["Cape Town", "place"],
    ["Coastal Heritage Trust", "organisation"],
    ["Ministry of Transport", "organisation"],
    ["4 May 2021", "date"],
    ["2009", "date"],
    ["March 2012", "date"],
    ["$2.4 million", "number"],
    ["1,250", "number"],
    ["72%", "number"],
    ["nineteen", "number"],
  ])("finds %s, a %s", ([name, type]) => {
    expect(typeOf(name)).toBe(type);
  });

  it("takes a surname for the one person of that name", () => {
    expect(entities.find(({ name }) => name === "Yuki Tanabe")?.forms).toEqual([
      "Yuki Tanabe",
      "Tanabe",
    ]);
  });

  it("gives every mention verbatim at its offsets, inside its sentence", () => {
    for (const { mentions } of entities) {
      for (const { start, end, sentence, text } of mentions) {
        expect(document.article.text.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(document.sentences[sentence]?.start ?? Infinity);
        expect(end).toBeLessThanOrEqual(document.sentences[sentence]?.end ?? 0);
      }
    }
  });

  it("gives mentions that never overlap", () => {
    const mentions = entities
      .flatMap((entity) => entity.mentions)
      .toSorted((a, b) => a.start - b.start);
    for (const [at, { start }] of mentions.entries()) {
      expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
    }
  });

  it("numbers the entities in order", () => {
    expect(entities.map(({ index }) => index)).toEqual([...entities.keys()]);
  });

  it("reads the same entities twice", async () => {
    const again = await documentOf(LIGHTHOUSE);
    expect(findEntities(again, await tagWords(again), loadLexicon())).toEqual(entities);
  });

  it("finds dates and numbers in German", async () => {
    const german = await documentOf("Am 3. Oktober 2019 kamen 240 Kraniche an.", {
      language: "de",
    });
    const found = findEntities(german, await tagWords(german), loadLexicon());
    expect(found.map(({ name, type }) => [type, name])).toEqual([
      ["date", "3. Oktober 2019"],
      ["number", "240"],
    ]);
  });
});
