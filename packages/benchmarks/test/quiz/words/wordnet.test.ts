import { describe, expect, it } from "vitest";

import { loadWordNet } from "../../../src/quiz/words/wordnet.ts";

const { isSame, isPartOf, isKindOf, siblingsOf } = loadWordNet();

describe("loadWordNet", () => {
  it.for([
    ["United States", "U.S.", true],
    ["the Netherlands", "Holland", true],
    ["doctors", "physician", true],
    ["doctor", "dentist", false],
    ["Iran", "Iraq", false],
    ["Ines Oduya", "Ines Oduya", false],
  ] as const)("%s and %s: the same is %s", ([first, second, same]) => {
    expect(isSame(first, second)).toBe(same);
  });

  it.for([
    ["Nairobi", "Kenya", true],
    ["Nairobi", "Africa", true],
    ["Kenya", "Nairobi", false],
    ["Nairobi", "Uganda", false],
  ] as const)("%s lies in %s: %s", ([part, whole, lies]) => {
    expect(isPartOf(part, whole)).toBe(lies);
  });

  it.for([
    ["dog", "animal", true],
    ["animal", "dog", false],
    ["dog", "cat", false],
  ] as const)("%s is a kind of %s: %s", ([kind, broader, is]) => {
    expect(isKindOf(kind, broader)).toBe(is);
  });

  it("gives the siblings of a noun, and none of a word it does not know", () => {
    expect(siblingsOf("violin")).toContain("cello");
    expect(siblingsOf("violin")).not.toContain("violin");
    expect(siblingsOf("zeltham")).toEqual([]);
  });
});
