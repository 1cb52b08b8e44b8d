import { Parser } from "htmlparser2";
import { DOMParser } from "linkedom";

import { buildTree } from "./build-tree.ts";
import { refuseEndlessTags } from "./page-limits.ts";
import type { Page, PageDocument } from "./page-node.ts";

const EMPTY_PAGE = "<!doctype html><html><head></head><body></body></html>";

/**
 * Returns a page with what reading needs of it: its text in its elements, and what it says of itself.
 * Head and body are there whatever tags are missing. Time is linear in the HTML.
 *
 * @param isXhtml - whether elements may be closed in place; default: where there is an XML declaration
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for a page over the limits of `page-limits.ts`.
 */
export function buildPage(html: string, isXhtml: boolean = /^\s*<\?xml/u.test(html)): Page {
  refuseEndlessTags(html);
  const document: PageDocument = new DOMParser().parseFromString(EMPTY_PAGE, "text/html");
  const tree = buildTree(document);
  const jsonLd: string[] = [];
  let inJsonLd = false;
  let canonical = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inJsonLd = name === "script" && /ld\+json/iu.test(attributes["type"] ?? "");
        if (inJsonLd) jsonLd.push("");
        if (name === "link" && attributes["rel"] === "canonical") {
          canonical ||= attributes["href"]?.trim() ?? "";
        }
        tree.open(name, attributes);
      },
      ontext(text) {
        if (inJsonLd) jsonLd[jsonLd.length - 1] += text;
        else tree.text(text);
      },
      onclosetag() {
        inJsonLd = false;
        tree.close();
      },
    },
    // XHTML closes its scripts and anchors in place; read as HTML they would swallow what follows.
    { recognizeSelfClosing: isXhtml },
  );
  parser.write(html);
  parser.end();
  tree.end();
  return { document, jsonLd, canonical };
}
