import { isBlockElement } from "./element-names.ts";
import { pageAttributes } from "./page-attributes.ts";
import {
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_OPEN_TAGS,
  MAX_PAGE_UNITS,
  pageTooLarge,
} from "./page-limits.ts";
import type { PageDocument, PageElement } from "./page-node.ts";

/** Elements without text that a reader reads: code, pictures, media, controls, reading aids. */
const PASSED_OVER = new Set(
  `area audio base button canvas col colgroup datalist embed frame iframe img input link map math
   meter noembed noframes noscript object optgroup option param progress rp rt rtc script select
   source style svg template textarea track video wbr`.split(/\s+/u),
);

/** Elements that stand in the head of a page even where its tags are missing. */
const HEAD_ELEMENTS = new Set(["meta", "title"]);

/** A tag that has been opened. */
interface Open {
  /** The element; `null` in a part of the page that is passed over. */
  readonly node: PageElement | null;
  /** Whether its parent lies at the greatest depth, so that it became its parent's sibling. */
  readonly isFlat: boolean;
  /** Whether a flat element inside became its sibling: what follows must come after that one. */
  isBroken: boolean;
}

/** Takes the tags and texts of a page in order. */
export interface TreeBuilder {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  /** Closes the tag opened last. */
  close(): void;
  end(): void;
}

/**
 * Returns a builder that puts elements and texts into an empty document.
 *
 * Its calls throw `TEXT_TOO_LARGE` beyond the limits of `page-limits.ts`.
 */
export function buildTree(document: PageDocument): TreeBuilder {
  const { documentElement, head, body } = document;
  const roots = new Map(Object.entries({ html: documentElement, head, body }));
  const stack: Open[] = [];
  let elements = 0;
  let units = 0;
  let pendingText = "";

  const isPassedOver = (): boolean => stack.at(-1)?.node === null;

  /** Returns the element in which something of this name goes. */
  const parentOf = (name: string): PageElement => {
    const top = stack.at(-1);
    const open = top?.isBroken === true ? stack[MAX_DEPTH - 1] : top;
    const node = open?.node ?? documentElement;
    if (node !== documentElement && node !== head) return node;
    return HEAD_ELEMENTS.has(name) ? head : body;
  };

  const flushText = (): void => {
    const top = stack.at(-1)?.node;
    // White space between the tags of the head means nothing; in the body it parts words.
    const isIdle = pendingText.trim() === "" && (top === documentElement || top === head);
    const text = isIdle ? "" : pendingText;
    if (text !== "") parentOf("#text").appendChild(document.createTextNode(text));
    pendingText = "";
  };

  const create = (name: string): Open => {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw pageTooLarge(`more than ${MAX_ELEMENTS} elements`);
    const top = stack.at(-1);
    const isFlat = stack.length >= MAX_DEPTH;
    // Inline elements down there are left out, so that their text stays in its line.
    if (isFlat && top !== undefined && !isBlockElement(name.toUpperCase())) return top;
    const parent = isFlat ? stack[MAX_DEPTH - 1]?.node : parentOf(name);
    if (top?.isFlat === true) top.isBroken = true;
    const node = document.createElement(name);
    (parent ?? body).appendChild(node);
    return opened(node, isFlat);
  };

  const openTag = (name: string): Open => {
    const root = roots.get(name);
    // A body also ends whatever in the head was never closed.
    if (root !== undefined && (root === body || !isPassedOver())) return opened(root);
    return isPassedOver() || PASSED_OVER.has(name) ? opened(null) : create(name);
  };

  return {
    open(name, attributes) {
      if (stack.length >= MAX_OPEN_TAGS) throw pageTooLarge(`more than ${MAX_OPEN_TAGS} open tags`);
      // What is passed over parts no text: "semi<wbr>colon" is one word.
      if (!isPassedOver() && !PASSED_OVER.has(name)) flushText();
      const tag = openTag(name);
      if (tag.node !== null && tag !== stack.at(-1)) setAttributes(tag.node, attributes);
      stack.push(tag);
    },
    text(text) {
      if (isPassedOver()) return;
      units += text.length;
      if (units > MAX_PAGE_UNITS) throw pageTooLarge(`more than ${MAX_PAGE_UNITS} characters`);
      pendingText += text;
    },
    close() {
      if (!isPassedOver()) flushText();
      stack.pop();
    },
    end: flushText,
  };
}

function opened(node: PageElement | null, isFlat = false): Open {
  return { node, isFlat, isBroken: false };
}

function setAttributes(element: PageElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of pageAttributes(attributes)) element.setAttribute(name, value);
}
