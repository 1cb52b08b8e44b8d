import type { Document } from "../document.ts";
import type { Reason } from "../summary.ts";

/**
 * A way to score sentences: one finite score a sentence, higher is better, by sentence index. Equal
 * documents give equal scores on every machine.
 */
export type Ranker = (document: Document) => Float64Array;

/** What a ranker's score of each sentence is made of; contributions sum to the score. */
export type Explainer = (document: Document) => (index: number) => readonly Reason[];
