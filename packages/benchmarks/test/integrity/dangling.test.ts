import { describe, expect, it } from "vitest";

import { findDangling } from "../../src/integrity/dangling.ts";

const source =
  "Ines Oduya opened the mill.  She had bought it in May.\n\n" +
  "“It was a ruin,” her brother said. However, the wheel still turned. So-called experts came.";
const [mill, bought, ruin, wheel, experts] = [
  "Ines Oduya opened the mill.",
  "She had bought it in May.",
  "“It was a ruin,” her brother said.",
  "However, the wheel still turned.",
  "So-called experts came.",
] as const;

describe("findDangling", () => {
  it("finds a pronoun and a connective whose sentence was left out", () => {
    expect(findDangling(source, [bought, wheel], "en")).toEqual([0, 1]);
  });

  it("accepts a sentence that follows the one before it in the source", () => {
    expect(findDangling(source, [mill, bought, ruin], "en")).toEqual([]);
  });

  it("looks behind opening quotation marks", () => {
    expect(findDangling(source, [mill, ruin], "en")).toEqual([1]);
  });

  it("does not take a compound for a connective", () => {
    expect(findDangling(source, [experts], "en")).toEqual([]);
  });

  it("accepts whatever opens the source", () => {
    expect(findDangling("It rained. The river rose.", ["It rained."], "en")).toEqual([]);
  });

  it("flags a leaning sentence when the summary is not in the source's order", () => {
    expect(findDangling(source, [bought, mill], "en")).toEqual([0]);
  });

  it("finds sentences that a peer gave without their marks or line ends", () => {
    expect(findDangling("Rain fell.\nIt was\ncold!", ["Rain fell", "It was cold"], "en")).toEqual(
      [],
    );
  });

  it.for([
    ["Il a été élu maire.", [1]],
    ["C’est une victoire.", [1]],
    ["Toutefois, rien ne change.", [1]],
    ["Illustre inconnue, elle gagne.", []],
    ["Sonia gagne.", []],
  ] as const)("knows French openers: %s", ([sentence, positions]) => {
    const text = `Paul Ndiaye vote. Le vent se lève. ${sentence}`;
    expect(findDangling(text, ["Paul Ndiaye vote.", sentence], "fr")).toEqual(positions);
  });
});
