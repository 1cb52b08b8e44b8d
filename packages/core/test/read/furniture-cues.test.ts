import { describe, expect, it } from "vitest";

import { rulesByCue } from "../../src/read/furniture/cues.ts";
import {
  englishAsides,
  englishInsets,
  englishOpenings,
} from "../../src/read/furniture/english-stretches.ts";
import { englishFurniture } from "../../src/read/furniture/english.ts";
import type { FurnitureRule } from "../../src/read/furniture/furniture-rule.ts";
import { frenchFurniture } from "../../src/read/furniture/french.ts";
import { germanFurniture } from "../../src/read/furniture/german.ts";
import { spanishFurniture } from "../../src/read/furniture/spanish.ts";

const lines = [...englishFurniture, ...frenchFurniture, ...germanFurniture, ...spanishFurniture];

const rules = [...lines, ...englishAsides, ...englishOpenings, ...englishInsets].map(
  ({ opens, holds, pattern }) => ({
    source: pattern.source,
    cues: [...(opens?.split(" ") ?? []), ...(holds ?? [])],
  }),
);

describe("a furniture rule", () => {
  it.for(rules)("has cues, without which it would never be tried: $source", ({ cues }) => {
    expect(cues).not.toEqual([]);
    expect(cues).toEqual(cues.map((cue) => cue.trim().toLowerCase()));
  });
});

describe("rulesByCue", () => {
  const byWord: FurnitureRule = { reason: "share", opens: "share teilen", pattern: /^share$/i };
  const byDigit: FurnitureRule = { reason: "timestamp", opens: "0", pattern: /^\d+:\d+$/ };
  const byMark: FurnitureRule = { reason: "credit", opens: "(", pattern: /^\(afp\)$/i };
  const byStretch: FurnitureRule = { reason: "caption", holds: ["(file"], pattern: /\(file\)$/i };
  const rulesFor = rulesByCue([byStretch, byWord, byDigit, byMark]);

  it.for([
    ["Share", [byWord]],
    ["Teilen Sie", [byWord]],
    ["Shares fell", []],
    ["09:15", [byDigit]],
    ["(AFP)", [byMark]],
    ["The crane (File)", [byStretch]],
    ["Share (file)", [byStretch, byWord]],
    ["“Share,” she said.", []],
  ] as const)("gives the rules for %j in their order", ([text, expected]) => {
    expect(rulesFor(text)).toEqual(expected);
  });

  it.for([
    "The crane fell on the quay, and nobody was hurt.",
    "“We got a calendar,” said the farmer, “and that is all we need.”",
    "It took 23 engines just over two days to put it out.",
  ])("gives none for prose: %s", (prose) => {
    expect(rulesByCue(lines)(prose)).toEqual([]);
  });
});
