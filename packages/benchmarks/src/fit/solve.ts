/** Keeps the root of a pivot real where rounding made it negative. */
const LEAST_PIVOT = 1e-12;

/**
 * Returns the solution of a symmetric positive definite system by Cholesky's decomposition; only the
 * lower triangle of the matrix is read. Time grows with the cube of its size.
 */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const lower = decompose(matrix);
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  const size = right.length;
  const solution = Float64Array.from(right);
  const settle = (row: number, from: number, to: number, transposed: boolean): void => {
    let sum = solution[row] ?? 0;
    for (let k = from; k < to; k += 1) {
      sum -= (transposed ? at(k, row) : at(row, k)) * (solution[k] ?? 0);
    }
    solution[row] = sum / at(row, row);
  };
  for (let row = 0; row < size; row += 1) settle(row, 0, row, false);
  for (let row = size - 1; row >= 0; row -= 1) settle(row, row + 1, size, true);
  return solution;
}

/** Returns the lower triangle whose product with its own transpose is the matrix. */
function decompose(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  lower.forEach((values, row) => {
    for (let column = 0; column <= row; column += 1) {
      let sum = values[column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (values[k] ?? 0) * at(column, k);
      values[column] =
        row === column ? Math.sqrt(Math.max(sum, LEAST_PIVOT)) : sum / at(column, column);
    }
  });
  return lower;
}

/** Adds `weight` times the product of a row with itself to the lower triangle of a matrix, in place. */
export function addProduct(
  matrix: readonly Float64Array[],
  row: Float64Array,
  weight: number,
): void {
  for (let at = 0; at < row.length; at += 1) {
    const factor = weight * (row[at] ?? 0);
    const into = matrix[at];
    if (factor === 0 || into === undefined) continue;
    for (let k = 0; k <= at; k += 1) into[k] = (into[k] ?? 0) + factor * (row[k] ?? 0);
  }
}

/** Returns a square matrix of zeros. */
export function createMatrix(size: number): Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size));
}
