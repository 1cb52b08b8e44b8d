/** How often each token or pair of tokens occurs, and how many there are in all. */
export interface TokenCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Returns the counts of the runs of `size` tokens; a run's key is its tokens with a space between. */
export function countTokens(tokens: readonly string[], size: 1 | 2): TokenCounts {
  const counts = new Map<string, number>();
  const total = Math.max(0, tokens.length - size + 1);
  for (let start = 0; start < total; start += 1) {
    const key = tokens.slice(start, start + size).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, total };
}

/** Returns how many runs two texts share, each counted as often as the text that has fewer of it. */
export function countShared(a: TokenCounts, b: TokenCounts): number {
  let shared = 0;
  for (const [key, count] of a.counts) shared += Math.min(count, b.counts.get(key) ?? 0);
  return shared;
}
