import { expect, it } from "vitest";

import { countWords } from "../../src/read/count-words.ts";

it.for<[words: number, text: string]>([
  [0, ""],
  [0, " \n\t\u00A0\u3000"],
  [1, "reservoir"],
  [3, "  one two\nthree "],
  [2, "well-known don't"],
  [3, "72 % Höhe"],
  [2, "narrow\u2009space"],
])("counts %i words in %j", ([words, text]) => {
  expect(countWords(text)).toBe(words);
});
