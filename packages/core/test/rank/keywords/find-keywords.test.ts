import { describe, expect, it } from "vitest";

import { findKeywords } from "../../../src/rank/keywords/find-keywords.ts";
import { documentOf } from "../../document-of.ts";

async function keywords(text: string): Promise<string[]> {
  return findKeywords(await documentOf(text)).map(({ term }) => term);
}

describe("findKeywords", () => {
  it("puts a phrase that is always said together first, whole", async () => {
    const text =
      "The port authority met. The port authority paid for the crane. A ferry passed the port authority.";
    expect((await keywords(text))[0]).toBe("port authority");
  });

  it("never gives a word twice, in any of its forms", async () => {
    const found = await keywords(
      "Cranes fell. A crane was mended. The crane and the cranes stood.",
    );
    expect(found.filter((term) => /crane/iu.test(term))).toHaveLength(1);
  });

  it("gives the form that is said most often", async () => {
    expect(
      (await keywords("The reservoirs are full. Two reservoirs leak. One reservoir is dry."))[0],
    ).toBe("reservoirs");
  });

  it("gives a name as it stands in full, though it is said so only once", async () => {
    const found = await keywords(
      "The bill was drafted by Ilse Brandt. Later Brandt withdrew the bill. Critics of Brandt were glad.",
    );
    expect(found).toContain("Ilse Brandt");
    expect(found).not.toContain("Brandt");
  });

  it("takes no name for another that has it as its first word", async () => {
    const found = await keywords(
      "Trade with Chile grew. A ship left Chile. Buyers in Chile like the Chile Gazette.",
    );
    expect(found).toContain("Chile");
  });

  it("leaves out verbs, as far as their neighbours tell", async () => {
    const found = await keywords(
      "They mended the lock. She mended the gate of the lock. He has mended it, and the gate held.",
    );
    expect(found.toSorted()).toEqual(["gate", "lock"]);
  });

  it("leaves out days, months and what every article has", async () => {
    const found = await keywords(
      "On Monday the people saw the comet. In July the people saw the comet again on Monday, at the time.",
    );
    expect(found).toEqual(["comet"]);
  });

  it("takes no capital at the start of a sentence for a name", async () => {
    expect(await keywords("Rain fell on the comet. Snow hid the comet.")).toEqual(["comet"]);
  });

  it("gives no stop words, numbers or marks", async () => {
    expect(
      await keywords("It was the crane, at 40. They were 40 and 50, but it was not the crane."),
    ).toEqual(["crane"]);
  });

  it("gives at most ten, with falling scores that are shares", async () => {
    const words = "salt road mule inn toll ford pass bridge abbey well gate tower mill quay".split(
      " ",
    );
    const text = words.map((word) => `We saw the ${word}. They like the ${word}.`).join(" ");
    const found = findKeywords(await documentOf(text));
    const scores = found.map(({ score }) => score);
    expect(found).toHaveLength(10);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it("gives none where there is no content word", async () => {
    expect(await keywords("It was. They were.")).toEqual([]);
  });
});
