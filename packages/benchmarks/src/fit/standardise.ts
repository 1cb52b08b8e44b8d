/** Rows to fit to: features, what they should give, and how much each row counts. */
export interface Rows {
  readonly features: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/** Where each feature lies and how far it spreads. */
export interface Scale {
  readonly means: readonly number[];
  /** Standard deviations; 1 for a feature that never varies. */
  readonly deviations: readonly number[];
  readonly totalWeight: number;
}

/** A feature that varies less than this, relative to rounding, does not vary. */
const LEAST_DEVIATION = 1e-12;

/** Returns the weighted mean and deviation of each feature. */
export function measureScale({ features, weights }: Rows): Scale {
  const width = features[0]?.length ?? 0;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  features.forEach((row, index) => {
    row.forEach((value, at) => {
      means[at] = (means[at] ?? 0) + ((weights[index] ?? 0) * value) / totalWeight;
    });
  });
  features.forEach((row, index) => {
    row.forEach((value, at) => {
      const distance = value - (means[at] ?? 0);
      squares[at] =
        (squares[at] ?? 0) + ((weights[index] ?? 0) * distance * distance) / totalWeight;
    });
  });
  const deviations = Array.from(squares, (square) => {
    const deviation = Math.sqrt(square);
    return deviation > LEAST_DEVIATION ? deviation : 1;
  });
  return { means: [...means], deviations, totalWeight };
}

/** Writes a row with mean 0 and deviation 1 into `into`, which is as wide. */
export function standardise(row: readonly number[], scale: Scale, into: Float64Array): void {
  for (let at = 0; at < row.length; at += 1) {
    into[at] = ((row[at] ?? 0) - (scale.means[at] ?? 0)) / (scale.deviations[at] ?? 1);
  }
}
