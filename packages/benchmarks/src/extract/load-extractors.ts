import type { NotAvailable } from "../page/render-not-available.ts";
import { articleExtractor } from "../peers/article-extractor.ts";
import { linkedom } from "../peers/linkedom.ts";
import { listMissing } from "../peers/list-missing.ts";
import { loadPackage } from "../peers/load-package.ts";
import { readability } from "../peers/readability.ts";
import { breakBlocks } from "./block-text.ts";
import type { Extractor } from "./extractor.ts";

/** The extractors that could be had, in the order of the table, and those that could not. */
export interface PeerExtractors {
  readonly extractors: readonly Extractor[];
  readonly missing: readonly NotAvailable[];
}

/**
 * Returns the extractors Précis is measured beside. Their pages are taken for UTF-8, as they are told; what
 * they give as HTML is made text by linkedom, with a line for every block.
 */
export async function loadExtractors(): Promise<PeerExtractors> {
  // One npm at a time: two would wait for each other's lock.
  const dom = await loadPackage(linkedom);
  const readable = await loadPackage(readability);
  const extractor = await loadPackage(articleExtractor);
  const missing = listMissing([dom, readable, extractor]);
  if (!dom.available) return { extractors: [], missing };
  const parse = dom.run;
  const textOf = (html: string): string =>
    parse(`<!doctype html><html><body>${breakBlocks(html)}</body></html>`).document.body
      .textContent;
  const extractors: Extractor[] = [];
  if (readable.available) {
    const name = `Readability ${readable.version} + linkedom ${dom.version}`;
    const find = (html: Uint8Array) => readable.run(parse(decode(html)).document);
    extractors.push(
      { name, run: ({ html }) => Promise.resolve(find(html)?.textContent ?? "") },
      {
        name: `${name}, lines at blocks`,
        run: ({ html }) => Promise.resolve(textOf(find(html)?.content ?? "")),
      },
    );
  }
  if (extractor.available) {
    extractors.push({
      name: `${extractor.name} ${extractor.version}`,
      run: async ({ html, url }) => textOf(await extractor.run(decode(html), url)),
    });
  }
  return { extractors, missing };
}

function decode(html: Uint8Array): string {
  return new TextDecoder().decode(html);
}
