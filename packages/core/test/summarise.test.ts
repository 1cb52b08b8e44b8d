import { describe, expect, it } from "vitest";

import { readBlocks, readText } from "../src/read/read-article.ts";
import { summarise } from "../src/summarise.ts";
import { RANKER_NAMES, type SummaryOptions } from "../src/summary.ts";
import { FIXTURES, readFixture } from "./fixture-articles.ts";

const TREATY = await readText(readFixture("news-reservoir-treaty"));
const INTERVIEW = await readText(readFixture("interview-seed-keeper"));
const HEAT_PUMPS = await readText(readFixture("explainer-heat-pumps"));

describe("summarise", () => {
  it.for(RANKER_NAMES)(
    "gives verbatim sentences in the article's order with the %s ranker",
    async (ranker) => {
      const { sentences, text, words } = await summarise(TREATY, { ranker, sentences: 4 });
      expect(sentences.map((sentence) => TREATY.text.slice(sentence.start, sentence.end))).toEqual(
        sentences.map((sentence) => sentence.text),
      );
      const indexes = sentences.map(({ index }) => index);
      expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
      expect(text).toBe(sentences.map((sentence) => sentence.text).join(" "));
      expect(words).toBe(text.split(/\s+/u).length);
    },
  );

  it.for([1, 2, 3, 5, 8, 13])("gives exactly %i sentences", async (count) => {
    expect((await summarise(TREATY, { sentences: count })).sentences).toHaveLength(count);
  });

  it("gives the whole text where fewer sentences exist than asked for", async () => {
    const article = await readText(readFixture("note-library-hours"));
    expect((await summarise(article, { sentences: 50 })).sentences).toHaveLength(3);
  });

  it.for([30, 60, 100, 250])("never gives more than %i words", async (words) => {
    for (const ranker of RANKER_NAMES) {
      expect((await summarise(TREATY, { words, ranker })).words).toBeLessThanOrEqual(words);
    }
  });

  it.for([0.05, 0.2, 0.5, 1])("never gives more than a share of %f", async (ratio) => {
    const summary = await summarise(TREATY, { ratio });
    expect(summary.words).toBeLessThanOrEqual(TREATY.words * ratio);
  });

  it("gives one sentence where none fits", async () => {
    expect((await summarise(TREATY, { words: 1 })).sentences).toHaveLength(1);
    expect((await summarise(TREATY, { ratio: 0.0001 })).sentences).toHaveLength(1);
  });

  it("only adds sentences to a shorter summary where they are nested", async () => {
    const shown = new Set<number>();
    for (let sentences = 1; sentences <= TREATY.sentences.length; sentences += 1) {
      const summary = await summarise(TREATY, { sentences, nested: true });
      const indexes = summary.sentences.map(({ index }) => index);
      expect(indexes).toEqual(expect.arrayContaining([...shown]));
      expect(indexes.length).toBeLessThanOrEqual(sentences);
      expect(summary.integrity).toMatchObject({ dangling: [], unbalancedQuotes: [] });
      for (const index of indexes) shown.add(index);
    }
    expect(shown.size).toBe(TREATY.sentences.length);
  });

  it("nests the default summary", async () => {
    const { sentences } = await summarise(TREATY);
    expect(
      (await summarise(TREATY, { sentences: sentences.length, nested: true })).sentences,
    ).toEqual(sentences);
  });

  it.for([
    ["en", true],
    ["pl", false],
    ["und", false],
  ] as const)("says whether %s has stems", async ([language, stemmed]) => {
    const article = await readText("Rada zamknęła most. Burmistrz go otworzy.", { language });
    expect((await summarise(article)).stemmed).toBe(stemmed);
  });

  it("fits minutes of reading at 238 words each", async () => {
    expect((await summarise(TREATY, { minutes: 0.25 })).words).toBeLessThanOrEqual(59);
  });

  it("leaves out quotations when told to", async () => {
    const { sentences } = await summarise(INTERVIEW, { quotes: false, sentences: 3 });
    expect(sentences).toHaveLength(3);
    for (const { text } of sentences) expect(text).not.toMatch(/["“”„«»]/u);
  });

  it("leaves out questions when told to", async () => {
    const { sentences } = await summarise(INTERVIEW, { questions: false, sentences: 10 });
    for (const { text } of sentences) expect(text).not.toContain("?");
  });

  it("leaves a heading out of every summary", async () => {
    const headings = HEAT_PUMPS.blocks
      .filter(({ kind }) => kind === "heading")
      .map(({ start, end }) => HEAT_PUMPS.text.slice(start, end));
    const { sentences } = await summarise(HEAT_PUMPS, { ratio: 1 });
    expect(headings.length).toBeGreaterThan(2);
    for (const { text } of sentences) expect(headings).not.toContain(text);
  });

  it("gives reasons only when asked, the largest contribution first, and they sum to the score", async () => {
    const plain = await summarise(TREATY);
    expect(plain.sentences.every(({ reasons }) => reasons.length === 0)).toBe(true);
    const explained = await summarise(TREATY, { explain: true });
    for (const { reasons, score } of explained.sentences) {
      const contributions = reasons.map(({ contribution }) => contribution);
      expect(contributions.length).toBeGreaterThan(3);
      expect(contributions).toEqual(contributions.toSorted((a, b) => b - a));
      expect(contributions.reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 9);
    }
  });

  it("drops the second of two equal sentences from a summary", async () => {
    const article = await readText(
      "The mayor closed the quay on Monday. Ferries carried onions at night. The mayor closed the quay on Monday.",
    );
    for (const ranker of RANKER_NAMES) {
      const { sentences } = await summarise(article, { sentences: 3, ranker });
      expect(sentences.map(({ text }) => text)).toContain("Ferries carried onions at night.");
    }
    expect((await summarise(article, { sentences: 2 })).integrity.duplicates).toEqual([]);
  });

  it.for(FIXTURES)("hands out a whole extract of %s", async (name) => {
    const article = await readText(readFixture(name));
    const { integrity } = await summarise(article);
    expect(integrity).toEqual({ dangling: [], unbalancedQuotes: [], duplicates: [] });
  });

  it("gives equal bytes twice", async () => {
    const options: SummaryOptions = { words: 80, explain: true };
    const again = await readText(readFixture("news-reservoir-treaty"));
    expect(JSON.stringify(await summarise(again, options))).toBe(
      JSON.stringify(await summarise(TREATY, options)),
    );
  });

  it("refuses an article of headings and code and says what it has", async () => {
    const article = await readBlocks([
      { kind: "heading", text: "Install" },
      { kind: "code", text: "npm install" },
      { kind: "heading", text: "Run" },
    ]);
    await expect(summarise(article)).rejects.toMatchObject({
      code: "NO_SENTENCES",
      message:
        "The article has 2 blocks but no sentence, only headings or code. Give running text.",
    });
  });
});
