import { expect, it } from "vitest";

import { renderSpeed } from "../../src/speed/render-speed.ts";
import type { SpeedResult } from "../../src/speed/speed-result.ts";

const result: SpeedResult = {
  version: 1,
  provenance: {
    date: "2026-01-02",
    node: "v20.20.2",
    machine: "linux x64, 2 cores",
    load: 0.4,
    commit: "abc1234",
    command: "npm run bench:speed",
  },
  startUp: [{ name: "node -e 0", medianMs: 41.4, timesBare: 1 }],
  articleWords: 608.7,
  warm: [{ name: "Précis", msPerArticle: 1.234, wordsPerSecond: 493_273.9 }],
  growth: [
    {
      name: "Précis",
      runs: [
        { size: 250_000, run: { words: 250_010, ms: 988.8, peakMb: 198.9 } },
        { size: 1_000_000, run: { words: 1_000_003, ms: 3955.1, peakMb: 457.2 } },
      ],
      timeForFourTimes: 4,
    },
    {
      name: "ts-textrank",
      runs: [
        { size: 250_000, run: null },
        { size: 1_000_000, run: null },
      ],
      timeForFourTimes: null,
    },
  ],
  notAvailable: [{ name: "ots", reason: "not installed" }],
};

it.for([
  ["whole processes beside bare node", "| `node -e 0` | 41 | 1.00 |"],
  ["the length of the articles", "articles of 609 words"],
  ["warm time and throughput", "| Précis | 1.23 | 493,274 |"],
  ["sizes", "|  | 250,000 words | 1,000,000 words | time for the last 4 × |"],
  ["growth in time and memory", "| Précis | 989 ms, 199 MB | 3,955 ms, 457 MB | 4.0 × |"],
  ["what took too long", "| ts-textrank | — | — | — |"],
  ["what could not be run", "- ots: not available (not installed)"],
] as const)("shows %s", ([, line]) => {
  expect(renderSpeed(result)).toContain(line);
});
