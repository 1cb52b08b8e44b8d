import { describe, expect, it } from "vitest";

import { skipProlog } from "../../src/format/skip-prolog.ts";

describe("skipProlog", () => {
  it.for([
    ["<p>", "<p>"],
    ["\uFEFF \n<p>", "<p>"],
    ['<?xml version="1.0"?><!-- a --> <!-- b --><p>', "<p>"],
    ["<!-- never closed <p>", ""],
    ["", ""],
  ] as const)("passes over what stands before the first tag of %j", ([text, rest]) => {
    expect(skipProlog(text)).toBe(rest);
  });
});
