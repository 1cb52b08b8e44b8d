import type { Document } from "../../document.ts";
import { oncePer } from "../../maths/once-per.ts";
import { OUTLOOK_MODEL } from "../learned-model.ts";
import { createOutlook, type Outlook } from "./outlook.ts";

/** Returns the document's outlook by the fitted model; worked out once a document. */
export const foresee: (document: Document) => Outlook = oncePer((document: Document) =>
  createOutlook(document, OUTLOOK_MODEL),
);
