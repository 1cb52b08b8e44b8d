import type { Selection } from "./selection.ts";

/**
 * Returns a choice in the order in which it is opened: the best sentence that stands by itself first, then
 * always the best of those that need the least more.
 */
export function orderChoice(
  { scores, units }: Selection,
  choice: readonly number[],
): readonly number[] {
  const order: number[] = [];
  const closed = new Set(choice);
  const missing = (index: number): readonly number[] =>
    (units[index] ?? [index]).filter((part) => closed.has(part));
  while (closed.size > 0) {
    const [best = -1] = [...closed].toSorted(
      (a, b) =>
        missing(a).length - missing(b).length || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
    );
    for (const part of missing(best)) {
      closed.delete(part);
      order.push(part);
    }
    closed.delete(best);
  }
  return order;
}
