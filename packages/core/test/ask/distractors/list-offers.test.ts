import { describe, expect, it } from "vitest";

import { shows } from "../../../src/ask/sets/visibility.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { candidates, entities } = await candidatesOf(LIGHTHOUSE);

function offersFor(answer: string): string[] {
  return (
    candidates.find(({ mention }) => mention.text === answer)?.offers.map(({ text }) => text) ?? []
  );
}

describe("listOffers", () => {
  it("offers the article's other people beside a person", () => {
    expect(offersFor("Yuki Tanabe")).toContain("Thandiwe Mokoena");
  });

  it("offers months beside a date, with its day and year", () => {
    for (const offer of offersFor("4 May 2021")) expect(offer).toMatch(/^4 [A-Z][a-z]+ 2021$/u);
    expect(offersFor("4 May 2021").length).toBeGreaterThanOrEqual(3);
  });

  it("offers numbers written as the answer is", () => {
    for (const offer of offersFor("1,250")) expect(offer).toMatch(/^\d,\d{3}$/u);
    expect(offersFor("1,250").length).toBeGreaterThanOrEqual(3);
  });

  it("offers no country beside a city", () => {
    for (const country of ["Portugal", "Namibia", "Angola"]) {
      expect(offersFor("Cape Town")).not.toContain(country);
    }
  });

  it("never offers the answer or a name of it", () => {
    for (const { entity, offers } of candidates) {
      const names = entity.forms.map((form) => form.toLowerCase());
      expect(offers.filter(({ text }) => names.includes(text.toLowerCase()))).toEqual([]);
    }
  });

  it("never offers what the stem or its context shows", () => {
    for (const { visible, offers } of candidates) {
      expect(offers.filter(({ text }) => shows(visible, [text]))).toEqual([]);
    }
  });

  it("offers nothing twice", () => {
    for (const { offers } of candidates) {
      const texts = offers.map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("says which of the article's entities an offer names", () => {
    for (const { offers } of candidates) {
      for (const { entity, text } of offers.filter((offer) => offer.entity >= 0)) {
        expect(entities[entity]?.forms.some((form) => form.endsWith(text))).toBe(true);
      }
    }
  });
});
