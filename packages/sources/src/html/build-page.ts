import { Parser } from "htmlparser2";
import { DOMParser } from "linkedom";

import { refuseEndlessTags } from "./page-limits.ts";
import type { Page, PageDocument } from "./page-node.ts";
import { buildTree } from "./build-tree.ts";

const EMPTY_PAGE = "<!doctype html><html><head></head><body></body></html>";

/**
 * Returns a page with what reading needs of it: its text in its elements, and what it says of itself.
 * Head and body are there whatever tags are missing. Time is linear in the HTML.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for a page over the limits of `page-limits.ts`.
 */
export function buildPage(html: string): Page {
  refuseEndlessTags(html);
  const document: PageDocument = new DOMParser().parseFromString(EMPTY_PAGE, "text/html");
  const tree = buildTree(document);
  const jsonLd: string[] = [];
  let inJsonLd = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inJsonLd = name === "script" && /ld\+json/iu.test(attributes["type"] ?? "");
        if (inJsonLd) jsonLd.push("");
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
    { recognizeSelfClosing: /^\s*<\?xml/u.test(html) },
  );
  parser.write(html);
  parser.end();
  tree.end();
  return { document, jsonLd };
}
