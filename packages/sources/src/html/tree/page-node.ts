/**
 * The part of the DOM that reading a page needs. linkedom's nodes have it; naming it here keeps the
 * browser's globals out of a package that runs on a server.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string;
}

/** An element of a page; `tagName` is in capitals. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(node: PageNode): boolean;
  appendChild(node: PageNode): void;
  remove(): void;
}

/** The document of a page. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string, options?: unknown): PageElement;
  createTextNode(text: string): PageNode;
  /** Returns a copy of the document and all in it. */
  cloneNode(deep: true): PageDocument;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A page as it was parsed. */
export interface Page {
  readonly document: PageDocument;
  /** The texts of its JSON-LD scripts, which are not in the document. */
  readonly jsonLd: readonly string[];
  /** The address in its `link rel=canonical`; "" without one. */
  readonly canonical: string;
}

/** Returns whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Returns whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
