import type { Document } from "../../document.ts";
import { OUTLOOK_MODEL } from "../learned-model.ts";
import { createOutlook, type Outlook } from "./outlook.ts";

const foreseen = new WeakMap<Document, Outlook>();

/** Returns the document's outlook by the fitted model; worked out once a document. */
export function foresee(document: Document): Outlook {
  let outlook = foreseen.get(document);
  if (outlook === undefined) {
    outlook = createOutlook(document, OUTLOOK_MODEL);
    foreseen.set(document, outlook);
  }
  return outlook;
}
