/**
 * What the script that fits the learned ranker needs (`packages/benchmarks`): the features as the ranker
 * sees them. Not a part of the public surface; it may change with the model.
 */
export { readDocument } from "./read/read-document.ts";
export { measureSentences, SENTENCE_FEATURE_NAMES } from "./rank/features.ts";
export { choosePool, listSets } from "./select/list-sets.ts";
export { prepareSelection, type Selection } from "./select/selection.ts";
export { createSetMeasure, SET_FEATURE_NAMES } from "./select/set-features.ts";
export type { Budget } from "./select/to-budget.ts";
