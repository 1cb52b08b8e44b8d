import { describe, expect, it } from "vitest";

import { chooseDense, createCriticalTests } from "../../../src/quiz/critical/critical-spans.ts";

describe("createCriticalTests", () => {
  const tests = createCriticalTests([
    { id: "Mill/0/Adv", text: "It rained. The mill turned.", criticalSpans: [[11, 20]] },
    { id: "Mill/1/Adv", text: "A barge came.", criticalSpans: [] },
    { id: "Mill/0/Ele", text: "It rained. The mill turned.", criticalSpans: [[0, 11]] },
  ]);

  it.for([
    ["Mill/Adv", "The mill turned.", true],
    ["Mill/Adv", "It rained.", false],
    ["Mill/Adv", "A barge came.", false],
    ["Mill/Adv", "Nobody came.", null],
    ["Mill/Ele", "It rained.", true],
    ["Mill/Ele", "The mill turned.", false],
  ] as const)("%s: “%s” is critical: %s", ([id, text, critical]) => {
    expect(tests.get(id)?.({ text })).toBe(critical);
  });
});

describe("chooseDense", () => {
  it("takes a quarter of the sentences, those with most words that few others have", () => {
    const sentences = [
      "The mill turned in the rain.",
      "The mill turned.",
      "Oduya, an engineer from Leeds, mended the cracked rim with bronze.",
      "The mill turned again in the rain.",
    ];
    expect(chooseDense(sentences)).toEqual([sentences[2]]);
  });
});
