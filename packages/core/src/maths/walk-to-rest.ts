/** The chance that a walk goes on along an edge instead of jumping anywhere (Brin and Page 1998, §2.1.1). */
const DAMPING = 0.85;

/** The walk is at rest when no share moves by more than this; smaller changes no rank in practice. */
const TOLERANCE = 1e-6;

/** A bound, for graphs on which the walk swings; it is at rest after 20 to 40 steps otherwise. */
const MOST_STEPS = 100;

/**
 * Returns the share of time a random walk with jumps spends at each of `count` nodes.
 *
 * `degrees` are the sums of the weights of each node's edges; `spread` takes what each node sends out
 * per unit of weight and returns what arrives at each. Nodes without edges jump. Shares sum to 1.
 */
export function walkToRest(
  count: number,
  degrees: Float64Array,
  spread: (outflow: Float64Array) => Float64Array,
): Float64Array {
  let shares = new Float64Array(count).fill(1 / Math.max(1, count));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let stranded = 0;
    const outflow = Float64Array.from(shares, (share, node) => {
      const degree = degrees[node] ?? 0;
      if (degree > 0) return share / degree;
      stranded += share;
      return 0;
    });
    const arrived = spread(outflow);
    const jump = (1 - DAMPING + DAMPING * stranded) / count;
    let moved = 0;
    const next = Float64Array.from(arrived, (inflow, node) => {
      const share = jump + DAMPING * inflow;
      moved = Math.max(moved, Math.abs(share - (shares[node] ?? 0)));
      return share;
    });
    shares = next;
    if (moved < TOLERANCE) break;
  }
  return shares;
}
