import type { Measure } from "./features/feature-family.ts";

/** A linear model: the sum of features times weights, plus a constant. */
export interface LinearModel {
  readonly intercept: number;
  /** One weight a feature, in the order of the features. */
  readonly weights: readonly number[];
}

/** Returns the sum of features times weights, plus the constant. */
export function predict(linear: LinearModel, features: readonly number[]): number {
  let sum = linear.intercept;
  for (let at = 0; at < features.length; at += 1) {
    sum += (linear.weights[at] ?? 0) * (features[at] ?? 0);
  }
  return sum;
}

/** Returns what a model predicts for a subject whose features several measures give, one after another. */
export function predictBy<Subject>(
  { intercept, weights }: LinearModel,
  measures: readonly Measure<Subject>[],
  subject: Subject,
): number {
  let sum = intercept;
  let at = 0;
  for (const measure of measures) {
    for (const value of measure(subject)) {
      sum += (weights[at] ?? 0) * value;
      at += 1;
    }
  }
  return sum;
}

/** Returns the chance, 0 to 1, that a model fitted to log odds gives. */
export function predictChance(linear: LinearModel, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-predict(linear, features)));
}
