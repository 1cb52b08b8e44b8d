import type { Selection } from "./selection.ts";

/**
 * Returns an order of sentences cut into the shortest steps after each of which all that was opened can
 * stand: an antecedent and what points at it, the sentences of one quotation, open together.
 */
export function cutSteps({ units }: Selection, order: readonly number[]): (readonly number[])[] {
  const steps: (readonly number[])[] = [];
  const opened = new Set<number>();
  const waiting = new Set<number>();
  let step: number[] = [];
  for (const index of order) {
    opened.add(index);
    step.push(index);
    for (const part of units[index] ?? []) waiting.add(part);
    for (const part of waiting) if (opened.has(part)) waiting.delete(part);
    if (waiting.size > 0) continue;
    steps.push(step);
    step = [];
  }
  return step.length === 0 ? steps : [...steps, step];
}
