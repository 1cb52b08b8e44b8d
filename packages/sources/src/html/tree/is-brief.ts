import { type PageElement, type PageNode, isText } from "./page-node.ts";

/**
 * Returns whether an element holds at most so many characters of text, white space between lines aside. Looks
 * no further than it must: the text of nested elements would be counted once for each.
 */
export function isBrief(element: PageElement, mostUnits: number): boolean {
  let units = 0;
  let node: PageNode | null = element.firstChild;
  while (node !== null && units <= mostUnits) {
    if (isText(node)) units += node.textContent.trim().length;
    node = node.firstChild ?? nextOutside(node, element);
  }
  return units <= mostUnits;
}

/** Returns the node behind another and all in it, still inside the root. */
function nextOutside(from: PageNode, root: PageElement): PageNode | null {
  let node: PageNode | null = from;
  while (node !== null && node.nextSibling === null) {
    node = node.parentNode === root ? null : node.parentNode;
  }
  return node?.nextSibling ?? null;
}
