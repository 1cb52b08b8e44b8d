import type { DropReason } from "@precis/core";

import type { PageElement } from "../tree/page-node.ts";
import { nameReason } from "./furniture-names.ts";

/** Why elements are furniture, where the page uses them as meant. */
const BY_ELEMENT: Readonly<Record<string, DropReason>> = {
  ASIDE: "related",
  FIGURE: "caption",
  FIGCAPTION: "caption",
  DIALOG: "subscription",
};

/**
 * Returns why a part of a page is furniture, once it is known to be: by the words in its names, by what
 * element it is, by its text; what leads elsewhere or belongs to the site is navigation.
 */
export function furnitureReason(element: PageElement): DropReason {
  const reason = nameReason(element) ?? BY_ELEMENT[element.tagName];
  if (reason !== undefined) return reason;
  const isForm = element.tagName === "FORM";
  return isForm && /e-?mail|newsletter|subscri/iu.test(element.textContent)
    ? "subscription"
    : "navigation";
}
