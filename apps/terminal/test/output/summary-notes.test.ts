import type { Article, Summary } from "@precis/core";
import { describe, expect, it } from "vitest";

import { integrityNotes, languageNotes, lengthNote } from "../../src/output/summary-notes.ts";

const sentence = (index: number) => ({ index, start: 0, end: 1, text: "A", score: 1, reasons: [] });

const article: Article = {
  title: null,
  byline: null,
  published: null,
  source: "text",
  language: "en",
  text: "A",
  blocks: [],
  sentences: [],
  words: 1,
  dropped: [],
};

const summary: Summary = {
  ranker: "lead",
  text: "A A",
  words: 70,
  sentences: [sentence(0), sentence(7)],
  keywords: [],
  integrity: { dangling: [7], unbalancedQuotes: [0], duplicates: [7] },
  stemmed: true,
};

describe("integrityNotes", () => {
  it("counts sentences as they are shown, not as the article has them", () => {
    expect(integrityNotes(summary)).toEqual([
      "note: sentence 2 leans on one that is not in the summary",
      "note: sentence 1 has only one half of its quotation marks",
      "note: sentence 2 says again what an earlier one says",
    ]);
  });
});

describe("integrityNotes on several sentences", () => {
  it("takes them together", () => {
    const integrity = { dangling: [0, 7], unbalancedQuotes: [], duplicates: [] };
    expect(integrityNotes({ ...summary, integrity })).toEqual([
      "note: sentences 1 and 2 lean on others that are not in the summary",
    ]);
  });
});

describe("languageNotes", () => {
  it("says nothing where words have stems", () => {
    expect(languageNotes(article, summary)).toEqual([]);
  });

  it.for([
    ["pl", "note: read as Polish without a stemmer: the forms of a word count as different words"],
    [
      "und",
      "note: read as a language that is not known: the forms of a word count as different words",
    ],
  ])("says how %s was read", ([language = "", note]) => {
    expect(languageNotes({ ...article, language }, { ...summary, stemmed: false })).toEqual([note]);
  });
});

describe("lengthNote", () => {
  it.for([
    [512, 70, "70 of 512 words (14%), 20 s to read instead of 2 min"],
    [200, 4, "4 of 200 words (2%), 5 s to read instead of 50 s"],
    [236, 236, "the whole text, 1 min to read"],
    [1_200_000, 336, "336 of 1200000 words (under 1%), 1 min to read instead of 84 h"],
  ] as const)("says how much shorter %i words became", ([all, words, note]) => {
    expect(lengthNote({ ...article, words: all }, { ...summary, words })).toBe(note);
  });
});
