/**
 * Returns where the token at `at` ends when plain ASCII settles that, else -1: a word of letters up to a
 * space or a mark, or one mark. Most tokens of most articles are so, and none of them needs the pattern
 * of all scripts, which costs ten times as much.
 */
export function endOfPlainToken(text: string, at: number): number {
  if (isPlainMark(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === at) return -1;
  return end === text.length || endsPlainWord(text.charCodeAt(end)) ? end : -1;
}

/** An apostrophe, a digit or anything outside ASCII may carry a word on. */
function endsPlainWord(unit: number): boolean {
  return unit === SPACE || (isPlainMark(unit) && unit !== APOSTROPHE);
}

function isPlainLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a unit is a printing ASCII character, and neither a letter nor a digit nor the space. */
function isPlainMark(unit: number): boolean {
  return unit > SPACE && unit < 0x7f && !isPlainLetter(unit) && !(unit >= 0x30 && unit <= 0x39);
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
