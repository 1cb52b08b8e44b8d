import { describe, expect, it } from "vitest";

import { confirmLanguage } from "../../../src/html/facts/confirm-language.ts";

const of = (text: string) => [{ kind: "paragraph", text }] as const;

const ENGLISH = "The ferry came back to the harbour on Monday, and it was late in the day. ";

const FRENCH = "Le bac est revenu au port lundi, après neuf semaines de travaux dans le chantier. ";

describe("confirmLanguage", () => {
  it("believes a page that says it is English and is", () => {
    expect(confirmLanguage("en", of(ENGLISH.repeat(4)))).toBe("en");
  });

  it("does not believe a page that says it is English and is French", () => {
    expect(confirmLanguage("en", of(FRENCH.repeat(4)))).toBeNull();
  });

  it("believes a short English page, but not one in other letters", () => {
    expect(confirmLanguage("en", of("Ferry back."))).toBe("en");
    expect(confirmLanguage("en", of("Паром вернулся."))).toBeNull();
  });

  it("believes every other language, and knows none where none is declared", () => {
    expect(confirmLanguage("fr", of(ENGLISH.repeat(4)))).toBe("fr");
    expect(confirmLanguage(null, of(ENGLISH.repeat(4)))).toBeNull();
  });
});
