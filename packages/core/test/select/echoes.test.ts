import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createEchoes } from "../../src/select/echoes.ts";
import { saysTheSame } from "../../src/select/similarity.ts";
import { documentOf } from "../document-of.ts";

const WORDS = ["ferry", "barley", "quay", "lantern", "council", "harbour", "onion", "pilot"];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
  .map((words) => `The ${words.join(" ")} stayed.`);

describe("createEchoes", () => {
  it("finds a sentence that says what one of them says", async () => {
    const document = await documentOf(
      "The mayor closed the quay on Monday. Ferries carried onions at night. On Monday the mayor closed the quay.",
    );
    const echoes = createEchoes(document);
    expect(echoes.repeats(2)).toBe(false);
    echoes.add(0);
    expect(echoes.repeats(2)).toBe(true);
    expect(echoes.repeats(1)).toBe(false);
  });

  it("does not take a sentence for its own echo", async () => {
    const document = await documentOf("The mayor closed the quay. Ferries carried onions.");
    const echoes = createEchoes(document);
    echoes.add(0);
    expect(echoes.repeats(0)).toBe(false);
  });

  it("agrees with comparing every pair", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 8 }), async (texts) => {
        const document = await documentOf(texts.join(" "));
        const last = document.sentences.length - 1;
        const earlier = document.sentences.slice(0, -1).map(({ index }) => index);
        const echoes = createEchoes(document);
        for (const index of earlier) echoes.add(index);
        expect(echoes.repeats(last)).toBe(
          earlier.some((index) => saysTheSame(document, index, last)),
        );
      }),
    );
  });
});
