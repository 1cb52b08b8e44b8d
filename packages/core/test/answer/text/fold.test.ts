import { describe, expect, it } from "vitest";
import {
  foldAccents,
  foldDigraphs,
  foldPossessive,
  foldPunctuation,
  foldTypography,
  hasAccents,
} from "../../../src/answer/text/fold.ts";

describe("foldTypography", () => {
  it.for([
    ["‘O’Brien’", "'O'Brien'"],
    ["10–12", "10-12"],
    ["2½", "2 1/2"],
    ["10⁵", "10^5"],
    ["CO₂", "CO2"],
    ["٢٥", "25"],
    ["４０", "40"],
    ["iPhone™", "iPhone"],
    ["مُحَمَّد", "محمد"],
  ] as const)("writes %s as %s", ([text, folded]) => {
    expect(foldTypography(text)).toBe(folded);
  });
});

describe("foldAccents", () => {
  it.for([
    ["São Tomé", "Sao Tome"],
    ["Łódź", "lodz"],
    ["Straße", "Strasse"],
    ["Ægir", "aegir"],
    ["Толстой", "Толстои"],
    ["हिन्दी", "हिन्दी"],
    ["が", "が"],
  ] as const)("writes %s as %s", ([text, folded]) => {
    expect(foldAccents(text)).toBe(folded);
  });

  it("finds accents where there are some", () => {
    expect(hasAccents("São")).toBe(true);
    expect(hasAccents("Sa\u0303o")).toBe(true);
    expect(hasAccents("Sao")).toBe(false);
    expect(hasAccents("東京")).toBe(false);
  });
});

describe("foldDigraphs", () => {
  it.for([
    ["Müller", "Mueller"],
    ["Århus", "aarhus"],
    ["Zoë", "Zoe"],
  ] as const)("writes %s as %s", ([text, folded]) => {
    expect(foldDigraphs(text)).toBe(folded);
  });
});

describe("foldPossessive", () => {
  it.for([
    ["Pakistan's army", "Pakistan army"],
    ["O'Brien", "OBrien"],
  ] as const)("writes %s as %s", ([text, folded]) => {
    expect(foldPossessive(text)).toBe(folded);
  });
});

describe("foldPunctuation", () => {
  it.for([
    ['"Iraq".', "Iraq"],
    ["Iraq 👍", "Iraq"],
    ["St. Louis, Missouri", "St Louis Missouri"],
    ["Guinea-Bissau", "Guinea-Bissau"],
    ["4.5", "4.5"],
    ["-5", "-5"],
    ["C++", "C++"],
    ["17%", "17%"],
  ] as const)("writes %s as %s", ([text, folded]) => {
    expect(foldPunctuation(text)).toBe(folded);
  });
});
