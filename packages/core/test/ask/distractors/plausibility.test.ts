import { describe, expect, it } from "vitest";

import { candidatesOf } from "../candidates-of.ts";

/** Returns the wrong answers beside one answer in a text, the sentence with it first. */
async function offersBeside(answer: string, text: string): Promise<string[]> {
  const { candidates } = await candidatesOf(text);
  const candidate = candidates.find(({ mention }) => mention.text === answer);
  if (candidate === undefined) throw new Error(`Nothing asks for ${answer}.`);
  return candidate.offers.map(({ text: offer }) => offer);
}

describe("createPlausibility", () => {
  it("offers no other country's body behind a country", async () => {
    const offers = await offersBeside(
      "Harbour Ministry",
      "Namibia's Harbour Ministry closed the old quay of Verloren in March after a great fire. " +
        "The quay had been built by Portugal's Coast Ministry at a cost of nine million dollars. " +
        "Namibia's Bridge Ministry will pay for the works until the council has found the money.",
    );
    expect(offers).not.toContain("Coast Ministry");
    expect(offers).toContain("Bridge Ministry");
  });

  it("offers no well-known body beside one that is known for something else", async () => {
    const offers = await offersBeside(
      "Senate",
      "The Senate voted on Tuesday to pay for the old quay of Verloren after a great fire. " +
        "The Los Angeles Galaxy and the PlayStation team gave money to the town as well.",
    );
    expect(offers).toContain("House");
    expect(offers).not.toContain("PlayStation");
  });

  it("offers no country that cannot stand behind “the”", async () => {
    const offers = await offersBeside(
      "Netherlands",
      "The council sold nine old cranes to a bank in the Netherlands after the great fire. " +
        "Later the town bought a new crane and a boat with the money that was left.",
    );
    expect(offers).not.toContain("Germany");
  });

  it("takes no word of the language for somebody's surname", async () => {
    const offers = await offersBeside(
      "Mwinyi",
      "After that fire Mwinyi told the council of Verloren that the old quay had burnt down. " +
        "Halima Mwinyi and Joseph Easter had seen the fire, and so had Thandiwe Mokoena and Yuki Tanabe.",
    );
    expect(offers).toContain("Tanabe");
    expect(offers).not.toContain("Easter");
  });
});
