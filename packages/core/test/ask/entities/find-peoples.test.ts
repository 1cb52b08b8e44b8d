import { describe, expect, it } from "vitest";

import { findPeoples } from "../../../src/ask/entities/find-peoples.ts";
import { loadLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import { documentOf } from "../../document-of.ts";

async function find(text: string): Promise<string[]> {
  return findPeoples(await documentOf(text), loadLexicon()).map((mention) => mention.text);
}

describe("findPeoples", () => {
  it("finds words for peoples, in the singular and plural", async () => {
    expect(await find("A Kenyan farmer met two South Koreans and the French in Nairobi.")).toEqual([
      "Kenyan",
      "South Koreans",
      "French",
    ]);
  });

  it("leaves alone what is a part of a name", async () => {
    expect(await find("He flew with British Airways to see the German-made ship.")).toEqual([]);
  });
});
