import type { Interval } from "../statistics/bootstrap.ts";

/** Returns an interval with signs and so many digits behind the point: "+1.2 [−0.3, +2.7]". */
export function renderInterval({ mean, low, high }: Interval, digits: number): string {
  const signed = (value: number): string =>
    `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(digits)}`;
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}
