import { describe, expect, it } from "vitest";

import { cleanText, MAX_TEXT_UNITS } from "../../src/read/clean-text.ts";

describe("cleanText", () => {
  it.for<[title: string, text: string, clean: string]>([
    ["turns carriage returns into line feeds", "one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["turns Unicode line breaks into line feeds", "one\u2028two\u2029three", "one\ntwo\nthree"],
    [
      "drops soft hyphens and zero-width marks",
      "reser\u00ADvoir\u200B \uFEFFhere",
      "reservoir here",
    ],
    ["composes letters and their accents", "cafe\u0301", "café"],
    ["keeps tabs and no-break spaces", "a\tb\u00A0c", "a\tb\u00A0c"],
    ["keeps whole surrogate pairs", "crane 🏗 and goat 🐐", "crane 🏗 and goat 🐐"],
    ["marks lone surrogates", "crane \uD83C and goat", "crane \uFFFD and goat"],
  ])("%s", ([, text, clean]) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("drops the odd control character", () => {
    expect(cleanText(`${"plain words ".repeat(20)}\u0007end`)).toBe(
      `${"plain words ".repeat(20)}end`,
    );
  });

  it.for<[title: string, text: string, code: string, message: string]>([
    ["an empty text", "", "EMPTY_TEXT", "The text is empty. Give an article of a few sentences."],
    [
      "a blank text",
      " \n\t ",
      "EMPTY_TEXT",
      "The text has no letter or digit. Give an article of a few sentences.",
    ],
    [
      "marks alone",
      "*** --- !!!",
      "EMPTY_TEXT",
      "The text has no letter or digit. Give an article of a few sentences.",
    ],
    [
      "NULs between letters",
      "a\u0000b\u0000c\u0000",
      "NOT_TEXT",
      "The text looks binary: 3 of its 6 characters do not print. Give plain text.",
    ],
    [
      "bytes that were no text",
      "ab\uFFFD\uFFFD",
      "NOT_TEXT",
      "The text looks binary: 2 of its 4 characters do not print. Give plain text.",
    ],
  ])("refuses %s", ([, text, code, message]) => {
    expect(() => cleanText(text)).toThrow(
      expect.objectContaining({ name: "PrecisError", code, message }),
    );
  });

  it("refuses a text over the limit and says both lengths", () => {
    expect(() => cleanText("a".repeat(MAX_TEXT_UNITS + 1))).toThrow(
      expect.objectContaining({
        code: "TEXT_TOO_LARGE",
        message: "The text has 16777217 characters; at most 16777216 are read. Give a part of it.",
      }),
    );
  });
});
