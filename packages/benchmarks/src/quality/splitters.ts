import { PrecisError, readText } from "@precis/core";

import { loadPackage } from "../peers/load-package.ts";
import type { Loaded, Missing } from "../peers/peer.ts";
import { sbd } from "../peers/sbd.ts";
import { sentenceSplitter, type Split } from "../peers/sentence-splitter.ts";
import { splitRaw } from "./split-raw.ts";

/** A way to split a text into sentences. */
export interface Splitter {
  readonly name: string;
  readonly split: (text: string, language: string) => Promise<readonly string[]>;
}

/** The splitters that are always at hand: ours, and what the runtime gives for nothing. */
export const OWN_SPLITTERS: readonly Splitter[] = [
  { name: "Précis", split: splitByCore },
  { name: "Intl.Segmenter, by line", split: async (text, language) => splitRaw(text, language) },
];

/** Core's reading: the title it lifts out, the sentences of prose, whole blocks that have none (headings). */
async function splitByCore(text: string, language: string): Promise<readonly string[]> {
  try {
    const article = await readText(text, { language });
    const body = article.blocks.flatMap((block, index) => {
      const spans = article.sentences.filter((sentence) => sentence.block === index);
      return (spans.length === 0 ? [block] : spans).map(({ start, end }) =>
        article.text.slice(start, end),
      );
    });
    return article.title === null ? body : [article.title, ...body];
  } catch (error) {
    if (error instanceof PrecisError) return [];
    throw error;
  }
}

/** Returns the splitting packages of npm that we measure against, installed on demand. */
export async function loadSplitters(): Promise<readonly (Loaded<Split> | Missing)[]> {
  return [await loadPackage(sentenceSplitter), await loadPackage(sbd)];
}

/** Returns a package as a splitter. */
export function toSplitter({ name, version, run }: Loaded<Split>): Splitter {
  return { name: `${name} ${version}`, split: async (text, language) => run(text, language) };
}
