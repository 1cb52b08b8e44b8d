import { describe, expect, it } from "vitest";

import { countWords } from "../../src/client/article/count-words.ts";
import { readingTime } from "../../src/client/summary/reading-time.ts";

describe("readingTime", () => {
  it.for([
    [0, "0 s"],
    [100, "25 s"],
    [238, "1 min"],
    [700, "3 min"],
    [170_000, "714 min"],
  ] as const)("of %i words is %s", ([words, time]) => {
    expect(readingTime(words)).toBe(time);
  });
});

describe("countWords", () => {
  it.for([
    ["", 0],
    [" \n\t ", 0],
    ["one", 1],
    ["The ferry – at last –\nsails.", 7],
  ] as const)("counts %j between white space", ([text, words]) => {
    expect(countWords(text)).toBe(words);
  });
});
