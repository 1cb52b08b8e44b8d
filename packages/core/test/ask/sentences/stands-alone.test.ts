import { describe, expect, it } from "vitest";

import { standsAlone } from "../../../src/ask/sentences/stands-alone.ts";
import { documentOf } from "../../document-of.ts";

async function stands(text: string): Promise<boolean> {
  const document = await documentOf(`The council met on Monday. ${text}`);
  const sentence = document.sentences[1];
  if (sentence === undefined) throw new Error("The text has one sentence only.");
  return standsAlone(document, sentence);
}

describe("standsAlone", () => {
  it.for([
    "Halima Mwinyi sold her boat to the town.",
    "The council sold the quay to a bank.",
    "A docker was stunned when he saw the bill.",
    "After he left the quay, Halima Mwinyi called the police.",
    "There are nine cranes on the north quay.",
    "“We sold a boat to the town,” said Halima Mwinyi.",
  ])("takes as it is: %s", async (text) => {
    expect(await stands(text)).toBe(true);
  });

  it.for([
    "She sold her boat to the town.",
    "He'd sold a boat to the town.",
    "Another member sold a boat to the town.",
    "The pair sold a boat to the town.",
    "Halima Mwinyi, meanwhile, sold a boat to the town.",
    "After the sale of her boat the town was quiet.",
  ])("asks who or what in: %s", async (text) => {
    expect(await stands(text)).toBe(false);
  });
});
