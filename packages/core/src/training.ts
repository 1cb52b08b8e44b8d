/**
 * What the scripts of `packages/benchmarks` need from inside: the features as the learned ranker sees
 * them, to fit it, and the steps that lead to wrong answers, to compare these with people's. Not a part
 * of the public surface; it may change with the model.
 */
export { readDocument } from "./read/read-document.ts";
export { type LinearModel, predict, predictChance } from "./rank/linear-model.ts";
export { createOutlook, type Outlook } from "./rank/outlook/outlook.ts";
export {
  listPairs,
  measurePair,
  PAIR_FEATURE_NAMES,
  type WordPair,
} from "./rank/outlook/pair-features.ts";
export { measureTerms, TERM_FEATURE_NAMES } from "./rank/outlook/term-features.ts";
export { measureSentences, SENTENCE_FEATURE_NAMES } from "./rank/features.ts";
export type { Document } from "./document.ts";
export { choosePool, listSets } from "./select/list-sets.ts";
export { prepareSelection, type Selection, wordsOf } from "./select/selection.ts";
export { createSetMeasure, SET_FEATURE_NAMES } from "./select/set-features.ts";
export { type Budget, toBudget } from "./select/to-budget.ts";
export type { Size } from "./summary-options.ts";
export { readText } from "./read/read-article.ts";
export { listOffers } from "./ask/distractors/list-offers.ts";
export type { Draft } from "./ask/gaps/draft-questions.ts";
export type { Entity, Mention } from "./ask/entities/entity.ts";
export { findEntities } from "./ask/entities/find-entities.ts";
export { tagWords } from "./ask/entities/tag-words.ts";
export { loadLexicon } from "./ask/lexicon/lexicon.ts";
export { toVisible } from "./ask/sets/visibility.ts";
export { createRandom } from "./maths/random.ts";
