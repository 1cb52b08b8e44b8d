/** Returns the share of things that two sets have in common, 0 to 1 (Jaccard). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((item) => b.has(item)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/** Returns how alike two texts are letter by letter, 0 to 1: the Jaccard index of their trigrams. */
export function letterLikeness(a: string, b: string): number {
  return jaccard(toTrigrams(a), toTrigrams(b));
}

function toTrigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** Returns the mean likeness of each item to the others. */
export function meanLikeness(
  items: readonly string[],
  likeness: (a: string, b: string) => number,
): readonly number[] {
  return items.map(
    (item, at) =>
      items.reduce((sum, other, place) => sum + (place === at ? 0 : likeness(item, other)), 0) /
      Math.max(1, items.length - 1),
  );
}
