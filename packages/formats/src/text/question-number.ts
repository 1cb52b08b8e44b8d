/** Returns the number of a question with its full stop, as wide as that of the last of `count`. */
export function questionNumber(index: number, count: number): string {
  const width = String(count).length + 2;
  return `${index + 1}.`.padStart(width - 1).padEnd(width);
}
