import type { Document, Sentence } from "../../document.ts";
import { OUTLOOK_MODEL } from "../learned-model.ts";
import { createOutlook, type Outlook } from "./outlook.ts";

/** Returns the outlook of some sentences of a document, or of all, by the fitted model. */
export function foresee(document: Document, sentences?: readonly Sentence[]): Outlook {
  return createOutlook(document, OUTLOOK_MODEL, sentences);
}
