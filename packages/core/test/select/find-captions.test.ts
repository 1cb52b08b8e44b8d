import { describe, expect, it } from "vitest";

import { findCaptions } from "../../src/select/find-captions.ts";
import { documentOf, sentencesOf } from "../document-of.ts";

async function captionsOf(text: string): Promise<string[]> {
  const document = await documentOf(text);
  const sentences = sentencesOf(document);
  return [...findCaptions(document)].map((index) => sentences[index] ?? "");
}

const PROSE = "The bakers of Lund closed their ovens on Monday.";

describe("findCaptions", () => {
  it("finds the captions among the prose", async () => {
    const captions = [
      "Early start: Ida Lindqvist lights the first oven.",
      "Cold bread: Loaves wait on the quay.",
      "Full house: 40 guests came to the last breakfast.",
    ];
    const text = `${captions[0]} ${PROSE} ${captions[1]} ${PROSE} ${captions[2]}`;
    expect(await captionsOf(text)).toEqual(captions);
  });

  it("finds a single one", async () => {
    expect(await captionsOf(`${PROSE} Early start: Ida lights the oven. ${PROSE}`)).toEqual([
      "Early start: Ida lights the oven.",
    ]);
  });

  it("takes no time of day for one", async () => {
    expect(await captionsOf(`The ovens went cold at 3:40 in the morning. ${PROSE}`)).toEqual([]);
  });

  it("takes no quotation for one", async () => {
    expect(
      await captionsOf(
        `Ida said: The ovens are cold. Omar added: The bread is old. Lena asked: Who will eat it? ${PROSE}`,
      ),
    ).toEqual([]);
  });

  it("takes no interview for captions", async () => {
    expect(
      await captionsOf(
        "Interviewer: Who bakes now? Ida: My sister bakes. Interviewer: For whom? Ida: For the harbour.",
      ),
    ).toEqual([]);
  });

  it("takes no clause after a colon for one", async () => {
    expect(
      await captionsOf(
        `One rule: never sell cold bread. Two fears: fire and mice. Last wish: more flour. ${PROSE}`,
      ),
    ).toEqual([]);
  });
});
