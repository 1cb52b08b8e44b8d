import { describe, expect, it } from "vitest";

import { LANGUAGE_CODES } from "../../src/language/language.ts";
import { loadLanguage } from "../../src/language/load-language.ts";

describe("loadLanguage", () => {
  it.for(LANGUAGE_CODES)("has words, stop words and a stemmer for %s", async (code) => {
    const language = await loadLanguage(code);
    expect(language).toMatchObject({ code, supported: true });
    for (const words of [
      language.stopWords,
      language.openers,
      language.pronouns,
      language.connectives,
    ]) {
      expect([...words].length).toBeGreaterThan(5);
    }
  });

  it.for<[code: string, one: string, other: string]>([
    ["en", "summaries", "summary"],
    ["fr", "marchands", "marchand"],
    ["de", "kranichen", "kranich"],
    ["es", "pescadores", "pescador"],
    ["it", "ponti", "ponte"],
    ["pt", "barcos", "barco"],
    ["nl", "schepen", "schep"],
    ["sv", "hamnarna", "hamnar"],
    ["no", "fergene", "ferge"],
    ["ru", "мосты", "моста"],
  ])("stems %s: %s like %s", async ([code, one, other]) => {
    const { stem } = await loadLanguage(code);
    expect(stem(one)).toBe(stem(other));
  });

  it("compares words as written in a language it has no lists for", async () => {
    const language = await loadLanguage("pl");
    expect(language).toMatchObject({ code: "pl", supported: false });
    expect(language.stem("mosty")).toBe("mosty");
    expect(language.stopWords.size).toBe(0);
  });

  it("gives the same language again", async () => {
    expect(await loadLanguage("fr")).toBe(await loadLanguage("fr"));
  });
});
