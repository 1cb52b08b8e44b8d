import { describe, expect, it } from "vitest";
import { measureSentences, SENTENCE_FEATURE_NAMES } from "../../src/rank/features.ts";
import { explainLearning, rankByLearning } from "../../src/rank/learned.ts";
import model from "../../src/rank/learned-model.json" with { type: "json" };
import { foresee } from "../../src/rank/outlook/foresee.ts";
import {
  listPairs,
  measurePair,
  PAIR_FEATURE_NAMES,
} from "../../src/rank/outlook/pair-features.ts";
import { measureTerms, TERM_FEATURE_NAMES } from "../../src/rank/outlook/term-features.ts";
import { choosePool, listSets } from "../../src/select/list-sets.ts";
import { prepareSelection } from "../../src/select/selection.ts";
import { createSetMeasure, SET_FEATURE_NAMES } from "../../src/select/set-features.ts";
import { toBudget } from "../../src/select/to-budget.ts";
import { documentOf } from "../document-of.ts";

const STORY =
  "The harbour ferry struck a crane on Tuesday, injuring 14 people. The crane had stood on the quay since May. " +
  '"We heard a bang," said Ana Ruiz, who was aboard. The harbour authority closed the quay. ' +
  "Divers will look at the ferry on Wednesday. Who pays for the crane is not settled.";
const DOCUMENT = await documentOf(STORY);
const SELECTION = prepareSelection(DOCUMENT, rankByLearning(DOCUMENT), {
  quotes: true,
  questions: true,
});

describe("the learned ranker", () => {
  it.for(DOCUMENT.sentences.map(({ index }) => index))(
    "explains the score of sentence %i by reasons that sum to it",
    (index) => {
      const sum = explainLearning(DOCUMENT)(index).reduce(
        (total, { contribution }) => total + contribution,
        0,
      );
      expect(sum).toBeCloseTo(rankByLearning(DOCUMENT)[index] ?? Number.NaN, 10);
    },
  );

  it("names the families and the base, each once", () => {
    expect(explainLearning(DOCUMENT)(0).map(({ feature }) => feature)).toEqual([
      "position",
      "length",
      "centrality",
      "keywords",
      "manner",
      "base",
    ]);
  });

  it("prefers the opening of a story to its closing question", () => {
    const scores = rankByLearning(DOCUMENT);
    expect(scores[0]).toBeGreaterThan(scores[5] ?? Number.NaN);
  });

  it("gives the same bytes for the same text", async () => {
    expect(rankByLearning(await documentOf(STORY))).toEqual(rankByLearning(DOCUMENT));
    expect(foresee(await documentOf(STORY))).toEqual(foresee(DOCUMENT));
  });
});

describe("the outlook", () => {
  it("gives every term and pair a chance between 0 and 1", () => {
    const { terms, pairs } = foresee(DOCUMENT);
    expect(terms).toHaveLength(DOCUMENT.terms.length);
    for (const chance of [...terms, ...pairs]) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  it("expects what the story keeps saying more than what it says once, late", () => {
    const { terms } = foresee(DOCUMENT);
    const chanceOf = (word: string): number =>
      terms[DOCUMENT.terms.indexOf(DOCUMENT.language.stem(word))] ?? Number.NaN;
    expect(chanceOf("crane")).toBeGreaterThan(chanceOf("settled"));
  });

  it("of some sentences is what the outlook of all says of them", () => {
    const sentences = DOCUMENT.sentences.slice(1, 3);
    const some = foresee(DOCUMENT, sentences);
    const all = foresee(DOCUMENT);
    for (const { index, tokens } of sentences) {
      for (const { term } of tokens.filter((token) => token.term >= 0)) {
        expect(some.terms[term]).toBe(all.terms[term]);
      }
      const chances = ({ pairs, pairsOf }: typeof all): unknown =>
        pairsOf[index]?.map((pair) => pairs[pair]);
      expect(chances(some)).toEqual(chances(all));
    }
    expect(some.pairsOf[0]).toEqual([]);
  });

  it("counts a pair once a sentence, across marks and whatever the form of its terms", async () => {
    const document = await documentOf("Cranes fell, cranes fell. A crane fell again.");
    const { pairs, pairsOf } = listPairs(document);
    const [cranesFell] = pairs;
    expect(cranesFell).toMatchObject({ count: 3, first: 0, capitalised: false });
    expect(pairsOf[0]?.filter((id) => id === 0)).toEqual([0]);
    expect(pairsOf[1]).toContain(0);
  });
});

describe("feature rows", () => {
  const pool = choosePool(SELECTION);
  const measure = createSetMeasure(SELECTION, pool, foresee(DOCUMENT));
  const sets = listSets(SELECTION, pool, toBudget(DOCUMENT, { by: "auto" }));
  const { terms } = foresee(DOCUMENT);
  const kinds = [
    ["sentence", SENTENCE_FEATURE_NAMES, measureSentences(DOCUMENT), model.sentence],
    ["set", SET_FEATURE_NAMES, sets.map(measure), model.set],
    ["term", TERM_FEATURE_NAMES, measureTerms(DOCUMENT), model.term],
    [
      "pair",
      PAIR_FEATURE_NAMES,
      listPairs(DOCUMENT).pairs.map((pair) => measurePair(DOCUMENT, pair, terms)),
      model.pair,
    ],
  ] as const;

  it.for(kinds)("of a %s are as wide as their names and finite", ([, names, rows]) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(names.length);
      expect(row.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  it.for(kinds)("of a %s have a fitted weight for each name and no other", ([, names, , part]) => {
    expect(Object.keys(part.weights)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it("of a text without content words are finite", async () => {
    const document = await documentOf("It is. We were. You are.");
    const rows = measureSentences(document);
    expect(rows.flat().every((value) => Number.isFinite(value))).toBe(true);
    expect([...foresee(document).terms]).toEqual([]);
  });
});
