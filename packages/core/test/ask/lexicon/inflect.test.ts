import { describe, expect, it } from "vitest";

import { isPlural, pluralise, singularsOf } from "../../../src/ask/lexicon/inflect.ts";

describe("pluralise", () => {
  it.for([
    ["council", "councils"],
    ["city", "cities"],
    ["church", "churches"],
    ["child", "children"],
    ["fireman", "firemen"],
    ["hero", "heroes"],
    ["knife", "knives"],
  ] as const)("makes %s into %s", ([noun, plural]) => {
    expect(pluralise(noun)).toBe(plural);
    expect(singularsOf(plural)).toContain(noun);
  });
});

describe("isPlural", () => {
  it.for(["councils", "women", "teeth", "grandchildren"])("takes %s for a plural", (noun) => {
    expect(isPlural(noun)).toBe(true);
  });

  it.for(["council", "crisis", "virus", "gas", "politics", "glass"])("takes %s for one", (noun) => {
    expect(isPlural(noun)).toBe(false);
  });
});
