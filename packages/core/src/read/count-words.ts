/** Returns the number of words, counted between white space as `wc -w` counts them. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}

function isSpace(unit: number): boolean {
  // Nearly every unit is a letter of these.
  if (unit > 0x20 && unit < 0xa0) return false;
  return unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x3000;
}
