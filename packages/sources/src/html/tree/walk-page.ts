import { type PageElement, type PageNode, isElement, isText } from "./page-node.ts";

/** What is done on a walk over a page. */
export interface PageVisitor {
  /** On the way into an element; `false` passes its content over, `leave` included. */
  enter(element: PageElement): boolean;
  leave(element: PageElement): void;
  text(text: string): void;
}

/** Walks over everything inside an element in page order. Depth costs no stack. */
export function walkPage(root: PageElement, visitor: PageVisitor): void {
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    let goesIn = false;
    if (isText(node)) visitor.text(node.textContent);
    else if (isElement(node)) goesIn = visitor.enter(node);
    if (goesIn && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (goesIn && isElement(node)) visitor.leave(node);
    node = nextAfter(node, root, visitor);
  }
}

/** Returns the node that follows, leaving every element that ends in between. */
function nextAfter(from: PageNode, root: PageElement, visitor: PageVisitor): PageNode | null {
  let node: PageNode = from;
  while (node.nextSibling === null) {
    const parent: PageElement | null = node.parentNode;
    if (parent === null || parent === root) return null;
    visitor.leave(parent);
    node = parent;
  }
  return node.nextSibling;
}
