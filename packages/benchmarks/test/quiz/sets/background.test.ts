import { expect, it } from "vitest";

import { createBackground } from "../../../src/quiz/sets/background.ts";

const background = createBackground([
  { story: "mill", text: "The mill turns." },
  { story: "mill", text: "The mills turn slowly." },
  { story: "barge", text: "A barge turns by the mill." },
  { story: "rain", text: "Rain fell." },
]);

it.for([
  ["mill", "mill", 0.5],
  ["mill", "slowly", 0],
  ["rain", "mill", 1],
  ["rain", "mill turn", 0.5],
  ["elsewhere", "turn", 2 / 3],
  ["elsewhere", "turn mill", 0],
] as const)("for the story of the %s, “%s” is in %d of the others", ([story, words, share]) => {
  expect(background(story)(words)).toBeCloseTo(share, 10);
});
