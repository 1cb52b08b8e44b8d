import type { SummarySettings } from "../../src/summary-options.ts";
import { prepareSelection, type Selection } from "../../src/select/selection.ts";
import { documentOf } from "../document-of.ts";

const SETTINGS: Pick<SummarySettings, "quotes" | "questions"> = { quotes: true, questions: true };

/** Returns a selection over a text with one score a sentence. */
export async function selectionOf(
  text: string,
  scores: readonly number[],
  settings: Partial<typeof SETTINGS> = {},
): Promise<Selection> {
  const document = await documentOf(text);
  if (document.sentences.length !== scores.length) {
    throw new Error(`${document.sentences.length} sentences but ${scores.length} scores.`);
  }
  return prepareSelection(document, Float64Array.from(scores), { ...SETTINGS, ...settings });
}
