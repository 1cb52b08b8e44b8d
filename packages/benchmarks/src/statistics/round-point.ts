/** Returns a score to a hundredth of a point: less than any difference that means something. */
export function roundPoint(value: number): number {
  return Math.round(value * 100) / 100;
}
