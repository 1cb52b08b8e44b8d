import { describe, expect, it } from "vitest";

import { growChoice } from "../../src/select/grow-choice.ts";
import type { Selection } from "../../src/select/selection.ts";
import { toBudget } from "../../src/select/to-budget.ts";
import type { Size } from "../../src/summary-options.ts";
import { selectionOf } from "./selection-of.ts";

const MAYOR = "The mayor closed the quay on Monday.";
const HE = "He gave the pilots no reason.";
const FERRY = "Ferries carried onions at night.";
const SCHOOL = "A school opened its kitchen.";

function grow(selection: Selection, size: Size, initial?: readonly number[]): number[] {
  return growChoice(selection, toBudget(selection.document, size), initial);
}

describe("growChoice", () => {
  it("takes the best sentences", async () => {
    const selection = await selectionOf(`${MAYOR} ${FERRY} ${SCHOOL}`, [0.1, 0.9, 0.5]);
    expect(grow(selection, { by: "sentences", sentences: 2 })).toEqual([1, 2]);
  });

  it("pulls in the sentence that a pronoun points at", async () => {
    const selection = await selectionOf(`${MAYOR} ${HE} ${FERRY} ${SCHOOL}`, [0.1, 0.9, 0.5, 0.4]);
    expect(grow(selection, { by: "sentences", sentences: 2 }).toSorted((a, b) => a - b)).toEqual([
      0, 1,
    ]);
  });

  it("passes over a dependent sentence where its antecedent does not fit", async () => {
    const selection = await selectionOf(`${MAYOR} ${HE} ${FERRY}`, [0.1, 0.9, 0.5]);
    expect(grow(selection, { by: "sentences", sentences: 1 })).toEqual([2]);
  });

  it("passes over what repeats a chosen sentence", async () => {
    const again = "On Monday the mayor closed the quay.";
    const selection = await selectionOf(`${MAYOR} ${again} ${SCHOOL}`, [0.9, 0.8, 0.1]);
    expect(grow(selection, { by: "sentences", sentences: 2 })).toEqual([0, 2]);
  });

  it("takes a quotation whole", async () => {
    const quotation = "“We waited all night. Nobody ever came,” a pilot said.";
    const selection = await selectionOf(`${MAYOR} ${quotation} ${FERRY}`, [0.1, 0.9, 0.2, 0.5]);
    expect(grow(selection, { by: "sentences", sentences: 2 }).toSorted((a, b) => a - b)).toEqual([
      1, 2,
    ]);
  });

  it("never goes over the words", async () => {
    const selection = await selectionOf(`${MAYOR} ${FERRY} ${SCHOOL}`, [0.9, 0.8, 0.7]);
    expect(grow(selection, { by: "words", words: 12 })).toEqual([0, 1]);
    expect(grow(selection, { by: "words", words: 11 })).toEqual([0]);
  });

  it("takes nothing where no sentence fits the words", async () => {
    const selection = await selectionOf(`${MAYOR} ${FERRY}`, [0.9, 0.8]);
    expect(grow(selection, { by: "words", words: 3 })).toEqual([]);
  });

  it("grows from the choice it is given", async () => {
    const selection = await selectionOf(`${MAYOR} ${FERRY} ${SCHOOL}`, [0.9, 0.5, 0.1]);
    expect(grow(selection, { by: "sentences", sentences: 2 }, [2])).toEqual([2, 0]);
  });

  it("takes a sentence that cannot stand only to reach a number of sentences", async () => {
    const selection = await selectionOf(`${MAYOR} “We waited all night. ${FERRY}`, [0.5, 0.9, 0.4]);
    expect(grow(selection, { by: "sentences", sentences: 2 })).toEqual([0, 2]);
    expect(grow(selection, { by: "sentences", sentences: 3 })).toEqual([0, 2, 1]);
  });

  it("takes no quotation with quotes off, and no question with questions off", async () => {
    const text = `${MAYOR} The mayor called it “a mess”. Who will pay for the crane?`;
    const quoteless = await selectionOf(text, [0.1, 0.9, 0.5], { quotes: false });
    expect(grow(quoteless, { by: "sentences", sentences: 2 }).toSorted((a, b) => a - b)).toEqual([
      0, 2,
    ]);
    const questionless = await selectionOf(text, [0.1, 0.4, 0.9], { questions: false });
    expect(grow(questionless, { by: "sentences", sentences: 2 }).toSorted((a, b) => a - b)).toEqual(
      [0, 1],
    );
  });
});
