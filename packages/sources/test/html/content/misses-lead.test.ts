import { describe, expect, it } from "vitest";

import { missesLead } from "../../../src/html/content/misses-lead.ts";
import { prose } from "../page.ts";

const SHIPS = [
  "ferry",
  "tug",
  "barge",
  "sloop",
  "raft",
  "yawl",
  "ketch",
  "dinghy",
  "lugger",
  "cutter",
];
const TEXTS = SHIPS.map((ship) => prose(ship));

const misses = (texts: readonly string[], evidence: object) =>
  missesLead(
    texts.map((text) => ({ kind: "paragraph", text })),
    { articleBody: "", description: "", ...evidence },
  );

describe("missesLead", () => {
  it("tells that the page's data goes on like the text but begins before it", () => {
    expect(misses(TEXTS.slice(4), { articleBody: TEXTS.join("\n") })).toBe(true);
  });

  it.for([
    ["the whole text", TEXTS, { articleBody: TEXTS.join("\n") }],
    ["a text whose data has a dateline", TEXTS, { articleBody: `OBAN (AP) — ${TEXTS.join("\n")}` }],
    [
      "data that is another text",
      TEXTS,
      { articleBody: "Something else altogether. ".repeat(200) },
    ],
    ["data that is a short excerpt", TEXTS.slice(4), { articleBody: TEXTS[0] }],
    ["no data", TEXTS, {}],
    [
      "a description in words of its own",
      TEXTS,
      { description: "All ships of the harbour. ".repeat(6) },
    ],
    [
      "a description with a label",
      TEXTS,
      { description: `Share this! ${TEXTS.slice(0, 2).join(" ")}` },
    ],
  ] as const)("has nothing to tell of %s", ([, texts, evidence]) => {
    expect(misses(texts, evidence)).toBe(false);
  });

  it("tells that a description begins before the text and ends in its first lines", () => {
    const description = TEXTS.slice(0, 2).join(" ");
    expect(misses(TEXTS.slice(1), { description })).toBe(true);
    expect(misses(TEXTS, { description })).toBe(false);
  });
});
