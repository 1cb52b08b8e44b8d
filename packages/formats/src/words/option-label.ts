/** Returns the letter an option goes by on paper: `A` for the first. */
export function optionLabel(index: number): string {
  return String.fromCodePoint("A".codePointAt(0)! + index);
}
