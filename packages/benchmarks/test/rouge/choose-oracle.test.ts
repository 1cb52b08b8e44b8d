import { describe, expect, it } from "vitest";

import { chooseOracle } from "../../src/rouge/choose-oracle.ts";
import { prepareText } from "../../src/rouge/score-rouge.ts";
import { createRougeTokeniser } from "../../src/rouge/tokenise.ts";

const tokenise = createRougeTokeniser({ letters: "ascii", stem: true });
const sentences = [
  "Rain fell all night.",
  "The bridge at Tarn closed.",
  "Schools stay open.",
  "Tarn closed its bridge.",
];

function choose(reference: string, limit: number): readonly number[] {
  return chooseOracle(sentences, [prepareText(reference, tokenise)], limit, tokenise);
}

describe("chooseOracle", () => {
  it("gives the sentences that share most with the reference, in document order", () => {
    expect(choose("Schools stay open after rain fell all night", 3)).toEqual([0, 2]);
  });

  it("stops where another sentence would not help", () => {
    expect(choose("the bridge at Tarn closed", 3)).toEqual([1]);
  });

  it("keeps to the limit", () => {
    expect(choose("Schools stay open after rain fell all night", 1)).toEqual([0]);
  });

  it("chooses nothing where nothing is shared", () => {
    expect(choose("volcano", 3)).toEqual([]);
  });

  it("takes the reference that suits the sentences best", () => {
    const references = ["volcano", "schools stay open"].map((text) => prepareText(text, tokenise));
    expect(chooseOracle(sentences, references, 3, tokenise)).toEqual([2]);
  });
});
