import { expect, it } from "vitest";

import { toWords } from "../../../src/quiz/words/to-words.ts";

it.for([
  ["Tomás Leal’s boats", ["toma", "leal", "boat"]],
  ["the visitors' cities", ["the", "visitor", "city"]],
  ["$2.5 million, 1,200 and 17%", ["2.5", "million", "1200", "and", "17", "percent"]],
  ["seventeen per cent", ["17", "percent"]],
  ["the U.S. in the 18th year", ["the", "us", "in", "the", "18th", "year"]],
  ["gas, glass, bus, boxes & axes", ["gas", "glass", "bus", "box", "and", "ax"]],
] as const)("%s", ([text, words]) => {
  expect(toWords(text)).toEqual(words);
});
