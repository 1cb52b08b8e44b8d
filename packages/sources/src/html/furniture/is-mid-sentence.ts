import type { ProseWeights } from "../content/weigh-prose.ts";
import { isBlockElement } from "../tree/element-names.ts";
import { type PageElement, type PageNode, isText } from "../tree/page-node.ts";

/** Less text around an element is a label or a credit, such as "By" before a name, and no sentence. */
const SENTENCE_UNITS = 60;

/** What stands before leaves a sentence open. */
const LEFT_OPEN = /[\p{L}\p{N},;(“‘«„—–]\s*$/u;

/** What follows goes on with one: a small letter, maybe behind a comma or a closing quote. */
const GOES_ON = /^[\s,;”’»"')]*\p{Ll}/u;

/** How much of the text beside an element is looked at. */
const BESIDE_UNITS = 100;

/**
 * Returns whether an element is words in the middle of a sentence, such as a link that opens a note. Without
 * them the sentence would be broken, so they are text whatever the element is called.
 */
export function isMidSentence(element: PageElement, weights: ProseWeights): boolean {
  if (isBlockElement(element.tagName)) return false;
  const before = textOf(element.previousSibling).slice(-BESIDE_UNITS);
  const after = textOf(element.nextSibling).slice(0, BESIDE_UNITS);
  if (!LEFT_OPEN.test(before) && !GOES_ON.test(after)) return false;
  return weights.of(blockOf(element)) - element.textContent.length >= SENTENCE_UNITS;
}

/** Returns the nearest block element around an element; the root where there is none. */
function blockOf(element: PageElement): PageElement {
  let at = element;
  while (at.parentNode !== null && !isBlockElement(at.tagName)) at = at.parentNode;
  return at;
}

function textOf(node: PageNode | null): string {
  return node !== null && isText(node) ? node.textContent : "";
}
