import { expect, it } from "vitest";

import { type QualityResult, toSystemScore } from "../../src/quality/quality-result.ts";
import { renderQuality } from "../../src/quality/render-quality.ts";

const score = toSystemScore(
  { system: "learned", length: "default" },
  [
    {
      words: 60,
      dangling: true,
      duplicates: false,
      empty: false,
      rouge: { rouge1: 0.31234, rouge2: 0.1, rougeLsum: 0.25 },
    },
    {
      words: 0,
      dangling: false,
      duplicates: false,
      empty: true,
      rouge: { rouge1: 0, rouge2: 0, rougeLsum: 0 },
    },
  ],
  { mean: -0.01, low: -0.02345, high: 0.005 },
);
const scores = { precision: 98, recall: 80, f1: 88.1, sentenceF1: 79 };
const result: QualityResult = {
  version: 1,
  provenance: {
    date: "2026-01-02",
    node: "v20.20.2",
    machine: "linux x64, 2 cores",
    load: 0.4,
    commit: "abc1234+",
    command: "npm run bench:quality",
  },
  sets: [{ set: "own.train", articles: 2, fitted: true, lead: "LEAD-3", systems: [score] }],
  splitters: [
    {
      splitter: "Précis",
      golden: {
        all: { right: 1, of: 2 },
        prose: { right: 1, of: 1 },
        failed: [{ rule: "List #031", got: ["1.", "A | B"] }],
      },
      treebanks: [{ language: "en", scores }],
    },
  ],
  notAvailable: [{ name: "ots", reason: "not installed" }],
};

it("averages over articles, in points and per cent", () => {
  expect(score).toEqual({
    system: "learned",
    length: "default",
    rouge1: 15.62,
    rouge2: 5,
    rougeLsum: 12.5,
    words: 30,
    danglingPercent: 50,
    duplicatePercent: 0,
    empty: 1,
    overLead: { mean: -1, low: -2.34, high: 0.5 },
  });
});

it.for([
  [
    "where the figures come from",
    "on 2026-01-02, Node v20.20.2, linux x64, 2 cores (load 0.4), commit abc1234+.",
  ],
  [
    "a row a system",
    "| learned | default | 15.62 | 5.00 | 12.50 | 30.0 | 50.0 | 0.0 | −1.00 [−2.34, +0.50] |",
  ],
  ["that a set was fitted on", "The learned ranker was **fitted on this set**."],
  ["empty summaries", "Empty summaries, scored 0: learned (default) 1."],
  ["splitters", "| Précis | 1/2 (50.0 %) | 1/1 (100.0 %) | 98.0 / 80.0 / 88.1 / 79.0 |"],
  ["the rules missed", "- List #031: `1.` · `A | B`"],
  ["peers that could not be run", "- ots: not available (not installed)"],
] as const)("shows %s", ([, line]) => {
  expect(renderQuality(result)).toContain(line);
});
