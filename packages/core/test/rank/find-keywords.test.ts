import { describe, expect, it } from "vitest";

import { findKeywords } from "../../src/rank/find-keywords.ts";
import { documentOf } from "../document-of.ts";

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
