import { lexrank } from "./lexrank.ts";
import { loadPackage } from "./load-package.ts";
import { nodeSummarizer } from "./node-summarizer.ts";
import { findOts } from "./ots.ts";
import type { Missing, Peer } from "./peer.ts";
import { tsTextrank } from "./ts-textrank.ts";

/** Returns every summariser we measure against, in the order of the tables. */
export async function loadPeers(): Promise<readonly (Peer | Missing)[]> {
  // One npm at a time: two would wait for each other's lock.
  return [
    await loadPackage(lexrank),
    await loadPackage(nodeSummarizer),
    await loadPackage(tsTextrank),
    findOts(),
  ];
}
