/** Returns a share as the public JSON has it, with four decimals. */
export function toShare(share: number): number {
  return Number(share.toFixed(4));
}
