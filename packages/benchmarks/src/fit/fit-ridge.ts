import type { LinearModel } from "@precis/core/training";

import { addProduct, createMatrix, solve } from "./solve.ts";
import { measureScale, type Rows, standardise } from "./standardise.ts";

/**
 * Returns the linear model with the least squared error plus `penalty` times its squared weights
 * (Hoerl and Kennard 1970), the features having deviation 1 and the rows' weights summing to 1.
 */
export function fitRidge(rows: Rows, penalty: number): LinearModel {
  const scale = measureScale(rows);
  const width = scale.means.length;
  const { totalWeight } = scale;
  const matrix = createMatrix(width);
  const right = new Float64Array(width);
  const row = new Float64Array(width);
  const middle =
    rows.targets.reduce((sum, target, index) => sum + target * (rows.weights[index] ?? 0), 0) /
    totalWeight;
  rows.features.forEach((features, index) => {
    const weight = rows.weights[index] ?? 0;
    standardise(features, scale, row);
    addProduct(matrix, row, weight);
    const error = weight * ((rows.targets[index] ?? 0) - middle);
    for (let at = 0; at < width; at += 1) right[at] = (right[at] ?? 0) + error * (row[at] ?? 0);
  });
  matrix.forEach((values, at) => {
    values[at] = (values[at] ?? 0) + penalty * totalWeight;
  });
  const weights = Array.from(
    solve(matrix, right),
    (weight, at) => weight / (scale.deviations[at] ?? 1),
  );
  const shift = weights.reduce((sum, weight, at) => sum + weight * (scale.means[at] ?? 0), 0);
  return { intercept: middle - shift, weights };
}
