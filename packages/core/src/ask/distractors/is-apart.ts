/** Returns whether neither of two options contains the other: such would be right or wrong together. */
export function isApart(a: string, b: string): boolean {
  const left = ` ${a.toLowerCase()} `;
  const right = ` ${b.toLowerCase()} `;
  return !left.includes(right) && !right.includes(left);
}
