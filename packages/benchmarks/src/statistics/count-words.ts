/** Returns the number of words between white space, as `wc -w` counts them. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
