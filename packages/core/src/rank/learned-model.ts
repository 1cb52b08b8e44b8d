import model from "./learned-model.json" with { type: "json" };
import { SET_FEATURE_NAMES } from "../select/set-features.ts";
import { SENTENCE_FEATURE_NAMES } from "./features.ts";
import type { LinearModel } from "./linear-model.ts";
import type { OutlookModel } from "./outlook/outlook.ts";
import { PAIR_FEATURE_NAMES } from "./outlook/pair-features.ts";
import { TERM_FEATURE_NAMES } from "./outlook/term-features.ts";

/** Foresees the words of a summary; fitted by packages/benchmarks, see the JSON's provenance. */
export const OUTLOOK_MODEL: OutlookModel = {
  term: toModel(model.term, TERM_FEATURE_NAMES),
  pair: toModel(model.pair, PAIR_FEATURE_NAMES),
};

/** Scores a sentence by {@link SENTENCE_FEATURE_NAMES}. */
export const SENTENCE_MODEL: LinearModel = toModel(model.sentence, SENTENCE_FEATURE_NAMES);

/** Scores a set of sentences by {@link SET_FEATURE_NAMES}. */
export const SET_MODEL: LinearModel = toModel(model.set, SET_FEATURE_NAMES);

/**
 * Weights are kept by name. A feature that was never fitted counts nothing, so that core still loads and
 * can be fitted again; a test holds the names of the file against those of the features.
 */
function toModel(
  fitted: { readonly intercept: number; readonly weights: Readonly<Record<string, number>> },
  names: readonly string[],
): LinearModel {
  return { intercept: fitted.intercept, weights: names.map((name) => fitted.weights[name] ?? 0) };
}
