import { describe, expect, it } from "vitest";

import { growText } from "../../src/speed/grow-text.ts";

const article = `By Ada Nwosu

The council of Tarn closed the bridge over the Orre on Monday after engineers led by Ines Oduya found 14 cracks in it. Ferries will carry walkers across. The mayor, Paul Ndiaye, spoke of 3 hard years.`;

describe("growText", () => {
  it.for([200, 5000])("reaches %i words, give or take a sentence", (words) => {
    const count = growText([article], words, 1).split(/\s+/u).length;
    expect(count).toBeGreaterThanOrEqual(words);
    expect(count).toBeLessThan(words + 30);
  });

  it("grows from paragraphs alone, not from furniture", () => {
    expect(growText([article], 300, 1)).not.toContain("By Ada");
  });

  it("says the same thing differently each time", () => {
    const paragraphs = growText([article], 2000, 1).split("\n\n");
    expect(new Set(paragraphs).size).toBeGreaterThan(0.9 * paragraphs.length);
  });

  it("depends on the seed alone", () => {
    expect(growText([article], 300, 7)).toBe(growText([article], 300, 7));
    expect(growText([article], 300, 7)).not.toBe(growText([article], 300, 8));
  });

  it("refuses articles without running text", () => {
    expect(() => growText(["Weather\n\nRain."], 100, 1)).toThrow(RangeError);
  });
});
