import { expect, it } from "vitest";

import { openerPattern } from "../../src/integrity/opener-words.ts";

it.for([
  ["He's gone", true],
  ["not just rain", true],
  ["Not only that", true],
  ["Both left", true],
  ["The dam broke", false],
  ["Item one", false],
  ["Theirs-and-ours", false],
  ["Android phones", false],
] as const)("tells English openers by whole words: %s", ([sentence, opens]) => {
  expect(openerPattern("en").test(sentence)).toBe(opens);
});

it.for([
  ["C'est fini", true],
  ["En effet", true],
  ["Celle-ci part", true],
  ["Ce-pendant", false],
  ["Cesaria Évora chante", false],
  ["L'île brûle", false],
] as const)("tells French openers by whole words: %s", ([sentence, opens]) => {
  expect(openerPattern("fr").test(sentence)).toBe(opens);
});
