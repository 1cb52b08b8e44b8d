import { describe, expect, it } from "vitest";

import { opensBeforePronoun, pointsBack } from "../../../src/ask/sentences/points-back.ts";
import { documentOf } from "../../document-of.ts";

async function ask(test: typeof pointsBack, text: string): Promise<boolean> {
  const document = await documentOf(text);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error("The text has no sentence.");
  return test(document, sentence);
}

describe("pointsBack", () => {
  it.for([
    "Four minutes later Halima Mwinyi rang the bell.",
    "About ten years earlier, the quay had burnt down.",
    "Days later, a further 300 had come to the quay.",
    "The next day, the council closed the quay.",
    "The 21-year-old keeper rang the bell at the quay.",
    "The quay was closed by the 21-year-old, who rang the bell.",
  ])("asks when or who in: %s", async (text) => {
    expect(await ask(pointsBack, text)).toBe(true);
  });

  it.for([
    "Four minutes after the fire Halima Mwinyi rang the bell.",
    "The 21-year-old keeper Halima Mwinyi rang the bell.",
    "Halima Mwinyi, the 21-year-old keeper, rang the bell.",
    "A 21-year-old keeper rang the bell at the quay.",
  ])("takes as it is: %s", async (text) => {
    expect(await ask(pointsBack, text)).toBe(false);
  });
});

describe("opensBeforePronoun", () => {
  it.for([
    "Speaking to the Herald in Verloren, she said the quay was closed.",
    "Against world number two Chen Yulan he had won nine games.",
  ])("asks who in: %s", async (text) => {
    expect(await ask(opensBeforePronoun, text)).toBe(true);
  });

  it.for([
    "In Verloren on Thursday, the keeper Halima Mwinyi rang the bell when she saw the fire.",
    "Asked about the fire, Halima Mwinyi said she had rung the bell.",
    "Unlike the council, Halima Mwinyi said she was content.",
  ])("takes as it is: %s", async (text) => {
    expect(await ask(opensBeforePronoun, text)).toBe(false);
  });
});
