import { readText, summarise } from "@precis/core";

import { loadPackage } from "../peers/load-package.ts";
import type { Summarise } from "../peers/peer.ts";
import { tsTextrank } from "../peers/ts-textrank.ts";
import { countWords } from "../statistics/count-words.ts";
import { growText } from "./grow-text.ts";
import { readFixtures } from "./read-fixtures.ts";

/** What one text of a size took, in a process of its own. */
export interface SizeRun {
  readonly words: number;
  readonly ms: number;
  /** The most memory the process held at any time, Node's own 40 MB included. */
  readonly peakMb: number;
}

/** What is run at a size. */
export type SizeSystem = "precis" | "ts-textrank";

/** The text is the same in every run. */
const SEED = 20;

const SENTENCES = 3;

/** Returns the time and memory of one cold summary of a text of `words` words in this process. */
export async function runSize(system: SizeSystem, words: number): Promise<SizeRun> {
  const run = await loadSystem(system);
  const text = growText(readFixtures(), words, SEED);
  const start = performance.now();
  await run(text, SENTENCES, "en");
  const ms = performance.now() - start;
  // maxRSS is in kilobytes on every platform.
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { words: countWords(text), ms, peakMb };
}

async function loadSystem(system: SizeSystem): Promise<Summarise> {
  if (system === "precis") {
    return async (text) => {
      const summary = await summarise(await readText(text));
      return summary.sentences.map((sentence) => sentence.text);
    };
  }
  const peer = await loadPackage(tsTextrank);
  if (!peer.available) throw new Error(peer.reason);
  return peer.run;
}
