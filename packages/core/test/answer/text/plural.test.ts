import { describe, expect, it } from "vitest";
import { toNounKey } from "../../../src/answer/text/plural.ts";

describe("toNounKey", () => {
  it.for([
    ["missile", "missiles"],
    ["city", "cities"],
    ["tie", "ties"],
    ["house", "houses"],
    ["bus", "buses"],
    ["case", "cases"],
    ["glass", "glasses"],
    ["box", "boxes"],
    ["church", "churches"],
    ["price", "prices"],
    ["hero", "heroes"],
    ["leaf", "leaves"],
    ["knife", "knives"],
    ["man", "men"],
    ["woman", "women"],
    ["person", "people"],
    ["crisis", "crises"],
    ["bacterium", "bacteria"],
    ["specimen", "specimens"],
    ["virus", "viruses"],
  ] as const)("is one for %s and %s", ([one, many]) => {
    expect(toNounKey(many)).toBe(toNounKey(one));
  });

  it.for([
    ["news", "new"],
    ["mars", "mar"],
    ["wales", "wale"],
    ["physics", "physic"],
    ["americas", "america"],
    ["yemen", "yeman"],
    ["glass", "glas"],
    ["men", "women"],
  ] as const)("is not one for %s and %s", ([one, other]) => {
    expect(toNounKey(one)).not.toBe(toNounKey(other));
  });
});
