import { describe, expect, it } from "vitest";

import { stemWord } from "../../src/rouge/porter-stemmer.ts";

describe("stemWord", () => {
  it.for([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["cats", "cat"],
    ["agreed", "agre"],
    ["feed", "feed"],
    ["plastered", "plaster"],
    ["sing", "sing"],
    ["conflated", "conflat"],
    ["hopping", "hop"],
    ["falling", "fall"],
    ["filing", "file"],
    ["happy", "happi"],
    ["relational", "relat"],
    ["conditional", "condit"],
    ["generalizations", "gener"],
    ["oscillators", "oscil"],
    ["triplicate", "triplic"],
    ["hopefulness", "hope"],
    ["adjustment", "adjust"],
    ["replacement", "replac"],
    ["adoption", "adopt"],
    ["opinion", "opinion"],
    ["controlling", "control"],
    ["rate", "rate"],
    ["probate", "probat"],
  ] as const)("follows Porter's paper: %s is %s", ([word, stem]) => {
    expect(stemWord(word)).toBe(stem);
  });

  it.for([
    ["news", "news"],
    ["dying", "die"],
    ["skies", "sky"],
    ["proceed", "proceed"],
    ["dies", "die"],
    ["died", "die"],
    ["spied", "spi"],
    ["enjoy", "enjoy"],
    ["try", "tri"],
    ["theology", "theolog"],
    ["conditionally", "condit"],
    ["carefully", "care"],
    ["possibly", "possibl"],
    ["using", "use"],
    ["oed", "o"],
  ] as const)("departs from the paper where NLTK does: %s is %s", ([word, stem]) => {
    expect(stemWord(word)).toBe(stem);
  });

  it("leaves words of one or two letters alone", () => {
    expect(["as", "is", "a"].map(stemWord)).toEqual(["as", "is", "a"]);
  });
});
