import { describe, expect, it } from "vitest";

import {
  languageCode,
  oneOf,
  pageRange,
  positiveNumber,
  readValue,
  someText,
  wholeNumber,
} from "../../src/arguments/flag-values.ts";

describe("wholeNumber", () => {
  const { read } = wholeNumber(1, 100);

  it("reads numbers in its range", () => {
    expect([read("1"), read("100"), read("007")]).toEqual([1, 100, 7]);
  });

  it.for(["0", "101", "-3", "1.5", "1e2", "abc", "", " 3", "٣"])("refuses %j", (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});

describe("positiveNumber", () => {
  const { read } = positiveNumber(1);

  it("reads decimals over 0 and up to its most", () => {
    expect([read("0.2"), read(".5"), read("1"), read("1.0")]).toEqual([0.2, 0.5, 1, 1]);
  });

  it.for(["0", "0.0", "1.01", "-0.2", "20%", "NaN", "Infinity", "1e-3"])("refuses %j", (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});

describe("pageRange", () => {
  const { read } = pageRange();

  it("reads two pages and one", () => {
    expect([read("3-9"), read("7")]).toEqual([
      { first: 3, last: 9 },
      { first: 7, last: 7 },
    ]);
  });

  it.for(["9-3", "0-2", "3-", "-3", "3–9", "all", "", "1-2-3", "12345678"])("refuses %j", (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});

describe("languageCode", () => {
  it("reads two or three small letters and nothing else", () => {
    const { read } = languageCode();
    expect(["en", "gsw", "EN", "english", "e"].map((raw) => read(raw))).toEqual([
      "en",
      "gsw",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("someText", () => {
  it("refuses blanks", () => {
    const { read } = someText("a title");
    expect([read("A title"), read("  ")]).toEqual(["A title", undefined]);
  });
});

describe("readValue", () => {
  it("names the flag, what it takes, what was given, and what was meant", () => {
    expect(() => readValue("--kind", oneOf(["choice", "typed", "mixed"]), "chioce")).toThrow(
      '--kind takes one of choice, typed, mixed, not "chioce". Did you mean choice?',
    );
  });
});
