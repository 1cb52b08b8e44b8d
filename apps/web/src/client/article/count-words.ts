/** Returns how many words a text has, between white space as `wc -w` counts them; linear. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
