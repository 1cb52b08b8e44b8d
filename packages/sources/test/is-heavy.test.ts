import { describe, expect, it } from "vitest";

import { isHeavy } from "../src/is-heavy.ts";

describe("isHeavy", () => {
  it.for([
    ["a page", Buffer.from("<!doctype html><p>Ferry"), false],
    ["a short text", Buffer.alloc(2 ** 19, "word "), false],
    ["a long text", Buffer.alloc(2 ** 19 + 1, "word "), true],
    ["a PDF, however small", Buffer.from("%PDF-1.7\n"), true],
    ["a packed document", Buffer.from("PK\u{3}\u{4}"), true],
  ] as const)("tells of %s", ([, bytes, heavy]) => {
    expect(isHeavy(bytes)).toBe(heavy);
  });
});
