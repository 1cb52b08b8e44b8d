import { describe, expect, it } from "vitest";

import { toLanguage } from "../../src/metadata/language.ts";

describe("toLanguage", () => {
  it.for([
    ["en", "en"],
    ["en-GB", "en"],
    ["PT_br", "pt"],
    ["en_US.UTF-8", "en"],
    ["zh-Hant-TW", "zh"],
    ["yue", "yue"],
    [" de ", "de"],
  ] as const)("reads %j", ([tag, language]) => {
    expect(toLanguage(tag)).toBe(language);
  });

  it.for(["", "english", "und", "mul", "x", "{{ lang }}"])("finds none in %j", (tag) => {
    expect(toLanguage(tag)).toBeNull();
  });
});
