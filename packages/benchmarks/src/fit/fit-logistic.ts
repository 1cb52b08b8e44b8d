import type { LinearModel } from "@precis/core/training";

import { addProduct, createMatrix, solve } from "./solve.ts";
import { measureScale, type Rows, standardise } from "./standardise.ts";

/** Newton's method is done when no weight moves by more than this; it takes five or six steps. */
const TOLERANCE = 1e-5;
const MOST_STEPS = 12;

/**
 * Returns the linear model of the log odds that a target is 1 and not 0, with the greatest likelihood
 * less `penalty` times half its squared weights (Newton's method), scaled as `fitRidge` scales.
 */
export function fitLogistic(rows: Rows, penalty: number): LinearModel {
  const scale = measureScale(rows);
  const width = scale.means.length;
  const solution = new Float64Array(width + 1);
  const row = new Float64Array(width + 1).fill(1);
  const inside = row.subarray(0, width);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const matrix = createMatrix(width + 1);
    const gradient = new Float64Array(width + 1);
    rows.features.forEach((features, index) => {
      standardise(features, scale, inside);
      let odds = 0;
      for (let at = 0; at <= width; at += 1) odds += (solution[at] ?? 0) * (row[at] ?? 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const weight = rows.weights[index] ?? 0;
      addProduct(matrix, row, weight * chance * (1 - chance));
      const error = weight * ((rows.targets[index] ?? 0) - chance);
      for (let at = 0; at <= width; at += 1) {
        gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0);
      }
    });
    const strength = penalty * scale.totalWeight;
    for (let at = 0; at < width; at += 1) {
      const values = matrix[at];
      if (values !== undefined) values[at] = (values[at] ?? 0) + strength;
      gradient[at] = (gradient[at] ?? 0) - strength * (solution[at] ?? 0);
    }
    const move = solve(matrix, gradient);
    move.forEach((value, at) => {
      solution[at] = (solution[at] ?? 0) + value;
    });
    if (move.every((value) => Math.abs(value) < TOLERANCE)) break;
  }
  const weights = Array.from(inside, (_, at) => (solution[at] ?? 0) / (scale.deviations[at] ?? 1));
  const shift = weights.reduce((sum, weight, at) => sum + weight * (scale.means[at] ?? 0), 0);
  return { intercept: (solution[width] ?? 0) - shift, weights };
}
