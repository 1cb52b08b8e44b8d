import { describe, expect, it } from "vitest";

import { toBudget } from "../../src/select/to-budget.ts";
import { documentOf } from "../document-of.ts";

const SHORT = await documentOf("One two three four five. Six seven eight nine ten.");
const LONG = await documentOf("One two three four five six seven eight. ".repeat(1000));

describe("toBudget", () => {
  it("asks for exactly so many sentences, and for all where there are fewer", () => {
    expect(toBudget(SHORT, { by: "sentences", sentences: 1 })).toMatchObject({
      leastSentences: 1,
      mostSentences: 1,
    });
    expect(toBudget(SHORT, { by: "sentences", sentences: 9 })).toMatchObject({
      leastSentences: 2,
      mostSentences: 2,
    });
  });

  it("caps words, and rounds a ratio of them down", () => {
    expect(toBudget(SHORT, { by: "words", words: 7 }).mostWords).toBe(7);
    expect(toBudget(SHORT, { by: "ratio", ratio: 0.59 }).mostWords).toBe(5);
  });

  it("gives a news story two to four sentences and a long text more", () => {
    expect(toBudget(SHORT, { by: "auto" })).toMatchObject({
      leastSentences: 2,
      mostSentences: 4,
    });
    expect(toBudget(LONG, { by: "auto" })).toMatchObject({ leastSentences: 6, mostSentences: 6 });
  });
});
