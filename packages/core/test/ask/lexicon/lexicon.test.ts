import { describe, expect, it } from "vitest";

import { pluralise } from "../../../src/ask/lexicon/inflect.ts";
import { loadLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import { isMass } from "../../../src/ask/lexicon/mass-nouns.ts";
import { PLAIN_NAMES } from "../../../src/ask/lexicon/plain-names.ts";
import rows from "../../../src/ask/lexicon/noun-fields.json" with { type: "json" };

const lexicon = loadLexicon();

describe("the nations", () => {
  it("has neighbouring peoples in the number asked for", () => {
    expect(lexicon.demonymsLike("Kenyan")).toContain("Ugandan");
    expect(lexicon.demonymsLike("Kenyans")).toContain("Ugandans");
    expect(lexicon.demonymsLike("Germans")).not.toContain("Frenchs");
  });

  it("offers people beside a word that is for a person alone", () => {
    expect(lexicon.demonymsLike("Spaniard")).toEqual(["Briton"]);
    expect(lexicon.demonymsLike("Spanish")).toContain("Dutch");
  });

  it("knows what gives a country or its people away", () => {
    expect(lexicon.nationOf("Kenya")).toEqual(["Kenya", "Kenyan", "Kenyans"]);
    expect(lexicon.nationOf("Kenyans")).toEqual(["Kenya", "Kenyan", "Kenyans"]);
    expect(lexicon.nationOf("Verloren")).toEqual([]);
  });

  it("takes no other word for a people", () => {
    expect(["Kenyan", "Kenyans", "Kenya", "German", "Christian"].map(lexicon.isDemonym)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("the places", () => {
  it.for([
    ["Brisbane", "Sydney", "Chicago"],
    ["Bergen", "Oslo", "Philadelphia"],
    ["Kenya", "Uganda", "France"],
    ["Essex", "Kent", "Texas"],
  ] as const)("has places near %s: %s, not %s", ([place, near, far]) => {
    expect(lexicon.placesLike(place)).toContain(near);
    expect(lexicon.placesLike(place)).not.toContain(far);
  });

  it("never offers a place beside itself under another name", () => {
    expect(lexicon.placesLike("Bombay")).not.toContain("Mumbai");
    expect(lexicon.placesLike("UK")).not.toContain("Britain");
  });
});

describe("the people", () => {
  it("answers a surname with surnames and a full name with full names", () => {
    expect(lexicon.peopleLike("Merkel")).toContain("Cameron");
    expect(lexicon.peopleLike("Angela Merkel")).toContain("David Cameron");
  });

  it("knows nobody by a surname that two of them bear", () => {
    expect(lexicon.peopleLike("Clinton")).toEqual([]);
    expect(lexicon.peopleLike("Halima Mwinyi")).toEqual([]);
  });

  it("has the leaders of one country beside each other", () => {
    expect(lexicon.peopleLike("Tony Blair")).toContain("Gordon Brown");
    expect(lexicon.peopleLike("Tony Blair")).not.toContain("Barack Obama");
  });

  it("makes people up beside somebody unknown, of the language and sex of the first name", () => {
    const others = lexicon.peopleLike("Priya Sethuraman");
    expect(others.length).toBeGreaterThanOrEqual(6);
    expect(others).toEqual(lexicon.peopleLike("Priya Sethuraman"));
    const firsts = PLAIN_NAMES.find(({ women }) => women.includes("Priya"))?.women;
    for (const other of others) expect(firsts).toContain(other.split(" ")[0]);
    expect(others.map((other) => other.split(" ")[0])).not.toContain("Priya");
  });

  it("makes surnames up beside a surname, where the full name is known", () => {
    for (const other of lexicon.peopleLike("Sethuraman", "Priya Sethuraman")) {
      expect(other).not.toContain(" ");
    }
    expect(lexicon.peopleLike("Sethuraman", "Priya Sethuraman").length).toBeGreaterThan(5);
    expect(lexicon.peopleLike("Sethuraman")).toEqual([]);
  });

  it.for([
    ["Vladimir Putin", "Pablo Picasso", true],
    ["Putin", "Medvedev", false],
    ["Vladimir Putin", "Halima Mwinyi", false],
  ] as const)("tells whether %s and %s are known for different things", ([a, b, expected]) => {
    expect(lexicon.areUnlike(a, b)).toBe(expected);
  });
});

describe("the nouns", () => {
  it.for([
    ["coat", "garment", true],
    ["garments", "coats", true],
    ["doctor", "nurse", false],
    ["gibberish", "garment", false],
  ] as const)("tells whether one of %s and %s is a kind of the other", ([a, b, expected]) => {
    expect(lexicon.isBroaderNoun(a, b)).toBe(expected);
  });
});

describe("the fields of nouns", () => {
  it("has nouns of a field in the number asked for, in either spelling", () => {
    expect(lexicon.fieldOf("doctor")).toContain("nurse");
    expect(lexicon.fieldOf("doctors")).toContain("nurses");
    expect(lexicon.fieldOf("neighbors")).toEqual(lexicon.fieldOf("neighbours"));
    expect(lexicon.fieldOf("gibberish")).toEqual([]);
  });

  it("makes no plurals of what is not counted", () => {
    expect(lexicon.fieldOf("concerns").filter((noun) => isMass(noun.replace(/s$/u, "")))).toEqual(
      [],
    );
  });

  it("holds no noun twice in a row and none in its own", () => {
    const wrong = Object.entries(rows).filter(([noun, row]) => {
      const words = [noun, ...row.split(" ")];
      return new Set(words).size < words.length || words.includes(pluralise(noun));
    });
    expect(wrong).toEqual([]);
  });
});

describe("howUsual", () => {
  it("knows what stands beside a word more often", () => {
    const door = lexicon.howUsual("the", "door", "");
    expect(door).toBeGreaterThan(lexicon.howUsual("the", "chimney", ""));
    expect(lexicon.howUsual("world", "war", "")).toBeGreaterThan(lexicon.howUsual("", "war", ""));
  });

  it("is 0 for what is never met", () => {
    expect(lexicon.howUsual("the", "zzyzx", "of")).toBe(0);
  });
});

describe("the bodies", () => {
  it("knows which are of a kind", () => {
    const shared = (a: string, b: string): boolean =>
      [...lexicon.bodyKinds(a)].some((kind) => lexicon.bodyKinds(b).has(kind));
    expect(shared("Senate", "the House")).toBe(true);
    expect(shared("Senate", "PlayStation")).toBe(false);
    expect(lexicon.bodyKinds("Verloren Granary").size).toBe(0);
  });

  it.for([
    ["Senate", "Congress", true],
    ["Congress", "the House", true],
    ["Senate", "House", false],
    ["Senate", "Treasury", false],
  ] as const)("tells whether one of %s and %s is a part of the other", ([a, b, expected]) => {
    expect(lexicon.isPartOfBody(a, b)).toBe(expected);
  });
});
