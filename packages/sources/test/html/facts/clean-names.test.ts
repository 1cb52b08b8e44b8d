import { describe, expect, it } from "vitest";

import { cleanNames } from "../../../src/html/facts/clean-names.ts";

describe("cleanNames", () => {
  it.for([
    ["By Ana Sousa on Monday, May 6th, 2024", "Ana Sousa"],
    ["Ana Sousa May 6 at 3:57 PM Follow @anasousa", "Ana Sousa"],
    ["Ana Sousa, Isle News 8:42 a.m.", "Ana Sousa, Isle News"],
    ["Ana Sousa — 2 min", "Ana Sousa — 2 min"],
    ["Ana Sousa –\n6 May 2024", "Ana Sousa"],
    ["Ana Sousa , Ravi Menon", "Ana Sousa, Ravi Menon"],
    ["April May", "April May"],
  ] as const)("cleans %j", ([said, name]) => {
    expect(cleanNames([said])).toEqual([name]);
  });

  it.for(["by", "admin", "@anasousa", "6 May 2024"])("finds no name in %j", (said) => {
    expect(cleanNames([said])).toEqual([]);
  });
});
