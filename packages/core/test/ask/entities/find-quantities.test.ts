import { describe, expect, it } from "vitest";

import { findQuantities } from "../../../src/ask/entities/find-quantities.ts";
import { documentOf } from "../../document-of.ts";

async function quantities(text: string, language = "en"): Promise<string[]> {
  return findQuantities(await documentOf(text, { language })).map(
    ({ type, text: found }) => `${type} ${found}`,
  );
}

describe("findQuantities", () => {
  it.for<[text: string, found: readonly string[]]>([
    ["The quay cost $2.4 million.", ["number $2.4 million"]],
    ["About 72% of the gulls left.", ["number 72%"]],
    ["It weighs 1,250 kilograms.", ["number 1,250"]],
    ["It closed in 1968 and in March 2012.", ["date 1968", "date March 2012"]],
    ["It opened on May 4th, 2021.", ["date May 4th, 2021"]],
    ["It shut in late August.", ["date August"]],
    ["Six boats and seven crews came.", ["number Six", "number seven"]],
    ["Bus No. 7 stops in Room 12.", []],
    ["Three or four boats came.", []],
    ["One of the two boats sank.", []],
    ["The vote is at 9:30 a.m. and at 10 p.m. today.", []],
    ["Between 5 and 60 boats came.", []],
    ["Apollo 11 flew.", []],
    ["About two thirds of the town came.", []],
    ["A 747 flew over 666 Quay Road, as a 911 recording says.", []],
    ["The trial began on Nov. 14, three and a half years on.", []],
    ["She was among the last 16 in the last 12 years.", ["number 12"]],
    [
      "It was a 45% rise for 38 Iraqi boats, and a $3,000 fine.",
      ["number 45%", "number 38", "number $3,000"],
    ],
  ])("in %j", async ([text, found]) => {
    expect(await quantities(text)).toEqual(found);
  });

  it.for<[language: string, text: string, found: readonly string[]]>([
    [
      "fr",
      "Le marché ouvre le 1er mai 2019 avec 45 marchands.",
      ["date 1er mai 2019", "number 45"],
    ],
    ["de", "Am 3. Oktober kamen 240 Kraniche.", ["date 3. Oktober", "number 240"]],
    ["es", "El 3 de marzo de 2022 llegaron 18 barcos.", ["date 3 de marzo de 2022", "number 18"]],
  ])("in %s: %j", async ([language, text, found]) => {
    expect(await quantities(text, language)).toEqual(found);
  });
});
