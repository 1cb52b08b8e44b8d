import model from "./learned-model.json" with { type: "json" };
import { SENTENCE_FEATURE_NAMES } from "./features.ts";
import { SET_FEATURE_NAMES } from "../select/set-features.ts";

/** A linear model: the sum of features times weights, plus a constant. */
export interface LinearModel {
  readonly intercept: number;
  /** One weight a feature, in the order of the features. */
  readonly weights: readonly number[];
}

/** Scores a sentence by {@link SENTENCE_FEATURE_NAMES}; fitted by packages/benchmarks, see the JSON's provenance. */
export const SENTENCE_MODEL: LinearModel = toModel(model.sentence, SENTENCE_FEATURE_NAMES);

/** Scores a set of sentences by {@link SET_FEATURE_NAMES}. */
export const SET_MODEL: LinearModel = toModel(model.set, SET_FEATURE_NAMES);

/** Returns the sum of features times weights, plus the constant. */
export function predict(linear: LinearModel, features: readonly number[]): number {
  let sum = linear.intercept;
  for (let at = 0; at < features.length; at += 1) {
    sum += (linear.weights[at] ?? 0) * (features[at] ?? 0);
  }
  return sum;
}

function toModel(
  fitted: { readonly intercept: number; readonly weights: Readonly<Record<string, number>> },
  names: readonly string[],
): LinearModel {
  const weights = names.map((name) => {
    const weight = fitted.weights[name];
    if (weight === undefined) {
      throw new Error(`learned-model.json has no weight for the feature "${name}"; fit it again.`);
    }
    return weight;
  });
  return { intercept: fitted.intercept, weights };
}
