import { expect, it } from "vitest";

import { opensWithVowelSound } from "../../src/ask/vowel-sound.ts";

it.for([
  ["engine", true],
  ["Émile Zola", true],
  ["hour", true],
  ["honorary degree", true],
  ["umbrella", true],
  ["unusual claim", true],
  ["unidentified ship", true],
  ["8 metre wall", true],
  ["11th hour", true],
  ["1850 map", true],
  ["FBI agent", true],
  ["MP", true],
  ["boat", false],
  ["unit", false],
  ["union", false],
  ["European court", false],
  ["Ukrainian port", false],
  ["one-off", false],
  ["UN body", false],
  ["NATO summit", false],
  ["110 metre wall", false],
  ["1,800 metre wall", false],
  ["history", false],
] as const)("%j opens with a vowel sound: %s", ([phrase, answer]) => {
  expect(opensWithVowelSound(phrase)).toBe(answer);
});
