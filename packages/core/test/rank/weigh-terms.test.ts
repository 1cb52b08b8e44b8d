import { expect, it } from "vitest";

import { weighTerms } from "../../src/rank/weigh-terms.ts";
import { documentOf } from "../document-of.ts";

it("counts terms, and the sentences that have them", async () => {
  const document = await documentOf("The crane and the crane fell. A crane sank.");
  const { frequency, sentenceFrequency, total } = weighTerms(document);
  expect(document.terms).toEqual(["crane", "fell", "sank"]);
  expect([...frequency]).toEqual([3, 1, 1]);
  expect([...sentenceFrequency]).toEqual([2, 1, 1]);
  expect(total).toBe(5);
});

it("gives vectors of length 1, and of length 0 for a sentence without terms", async () => {
  const { vectors } = weighTerms(await documentOf("The crane fell. It was."));
  const lengths = vectors.map(({ weights }) => Math.hypot(...weights));
  expect(lengths[0]).toBeCloseTo(1, 12);
  expect(lengths[1]).toBe(0);
});
