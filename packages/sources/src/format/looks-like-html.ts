import { skipProlog } from "./skip-prolog.ts";

/** A page from its first tag on: a doctype, or one of the elements that open a page or a fragment. */
const OPENS_PAGE =
  /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|table)\b/iu;

/** A whole page; even a file that calls itself text is one when it opens like this. */
const OPENS_DOCUMENT = /^<(?:!doctype\s+html|html)\b/iu;

/** Returns whether a text is HTML, as a whole page or as a fragment that opens with a block element. */
export function looksLikeHtml(head: string): boolean {
  return OPENS_PAGE.test(skipProlog(head));
}

/** Returns whether a text is a whole HTML page, with its doctype or its `html` element. */
export function looksLikeHtmlDocument(head: string): boolean {
  return OPENS_DOCUMENT.test(skipProlog(head));
}
