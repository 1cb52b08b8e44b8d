import { describe, expect, it } from "vitest";

import type { SummaryRow } from "../../src/data/read-summaries.ts";
import type { Peer } from "../../src/peers/peer.ts";
import { prepareArticle } from "../../src/quality/bench-article.ts";
import { measureSystem } from "../../src/quality/measure-system.ts";
import { QUALITY_SETS, type QualitySet } from "../../src/quality/quality-sets.ts";
import { listSystems, type System } from "../../src/quality/systems.ts";
import { createRougeTokeniser } from "../../src/rouge/tokenise.ts";

const set: QualitySet = {
  name: "own",
  file: "own.jsonl",
  language: "en",
  sentences: 2,
  fitted: false,
  rouge: { letters: "ascii", stem: true },
};
const tokenise = createRougeTokeniser(set.rouge);
const SENTENCES = [
  "The council of Tarn closed the old bridge over the Orre on Monday morning.",
  "It had carried lorries since 1931, far more than it was built for.",
  "Engineers found cracks in two of the five piers during a survey in May.",
  "Ferries will carry walkers across until a new bridge is ready next year.",
  "Shopkeepers on the south bank fear that visitors will stay away all summer.",
];
const row: SummaryRow = {
  id: "tarn",
  title: null,
  sentences: null,
  text: `Advertisement\n\n${SENTENCES.join(" ")}`,
  references: ["Engineers found cracks in the piers of the bridge at Tarn, which ferries replace."],
};
const peer: Peer = {
  available: true,
  name: "first",
  version: "1.0.0",
  run: (text, sentences, language) => [text.slice(0, 13), String(sentences), language],
};

async function run(choose: (system: System) => boolean): Promise<readonly string[]> {
  const system = listSystems(set, [peer], tokenise).find(choose);
  return (await system?.run(await prepareArticle(row, set, tokenise)))?.sentences ?? [];
}

describe("listSystems", () => {
  it("begins with the lead of the cleaned text, the baseline of every difference", async () => {
    const [baseline] = listSystems(set, [], tokenise);
    expect(baseline).toMatchObject({ name: "LEAD-2", length: "of the cleaned text" });
    expect(await run((system) => system === system)).toEqual(SENTENCES.slice(0, 2));
  });

  it("takes the lead of the raw text with its furniture", async () => {
    expect(await run(({ length }) => length === "of the raw text")).toEqual([
      "Advertisement",
      SENTENCES[0],
    ]);
  });

  it("asks every ranker of core for each of three lengths", () => {
    const systems = listSystems(set, [], tokenise).filter(({ name }) => name === "textrank");
    expect(systems.map(({ length }) => length)).toEqual([
      "--sentences 2",
      "default",
      "--words of LEAD-2",
    ]);
  });

  it("gives a ranker the words of the article's own lead", async () => {
    const chosen = await run(
      ({ name, length }) => name === "lexrank" && length === "--words of LEAD-2",
    );
    expect(chosen.length).toBeGreaterThan(0);
    // The first two sentences have 14 and 13 words.
    expect(chosen.join(" ").split(" ").length).toBeLessThanOrEqual(27);
  });

  it("lets the oracle read the reference", async () => {
    expect(await run(({ name }) => name === "oracle")).toContain(SENTENCES[2]);
  });

  it("gives peers the text as it is, the length and the language", async () => {
    expect(await run(({ name }) => name === "first 1.0.0")).toEqual(["Advertisement", "2", "en"]);
  });

  it("gives an empty summary of a text that core refuses", async () => {
    const blank = await prepareArticle({ ...row, text: " \n " }, set, tokenise);
    const [learned] = listSystems(set, [], tokenise).filter(({ name }) => name === "learned");
    expect(await learned?.run(blank)).toEqual({ from: "clean", sentences: [] });
  });
});

describe("measureSystem", () => {
  it("audits a summary against the text it was taken from", async () => {
    const article = await prepareArticle(row, set, tokenise);
    const system: System = {
      name: "own",
      length: "one",
      run: async () => ({ from: "clean", sentences: [SENTENCES[1] ?? ""] }),
    };
    const [measure] = await measureSystem(system, [article], "en", tokenise);
    expect(measure).toMatchObject({ words: 13, dangling: true, duplicates: false, empty: false });
  });

  it("scores an empty summary 0", async () => {
    const article = await prepareArticle(row, set, tokenise);
    const system: System = {
      name: "own",
      length: "none",
      run: async () => ({ from: "raw", sentences: [] }),
    };
    expect(await measureSystem(system, [article], "en", tokenise)).toEqual([
      {
        words: 0,
        dangling: false,
        duplicates: false,
        empty: true,
        rouge: { rouge1: 0, rouge2: 0, rougeLsum: 0 },
      },
    ]);
  });
});

describe("QUALITY_SETS", () => {
  it("marks the set the learned ranker was fitted on, and no other", () => {
    const fitted = QUALITY_SETS.filter((one) => one.fitted).map(({ name }) => name);
    expect(fitted).toEqual(["cnndm.train"]);
  });
});
