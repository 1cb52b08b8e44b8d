/** A marker of a list that was run together in one line: "1.", "2)", "3.)", "• 9.", "a." */
const MARKER = /(?<=^|\s)(?:[•⁃‣◦]\s?\d{0,3}\.?|\d{1,3}[.)]{1,2}|\p{Ll}[.)])\s*(?=\p{Lu})/gu;

const FIRST_MARKER = /^\s*(?:[•⁃‣◦]|\d{1,3}[.)]|\S[.)])/u;

/**
 * Returns the offsets of a list's later items, when a paragraph is one list run together whose markers
 * ascend ("1. Soak the beans 2. Boil the water"); nothing for other paragraphs.
 */
export function findInlineItems(text: string): number[] {
  if (!FIRST_MARKER.test(text)) return [];
  const markers = [...text.matchAll(MARKER)];
  if (markers.length < 2 || text.slice(0, markers[0]?.index ?? 1).trim() !== "") return [];
  const ranks = markers.map((marker) => rank(marker[0]));
  const first = ranks[0] ?? 0;
  const ascending = ranks.every((value, at) => value === first + at || Number.isNaN(value));
  return ascending ? markers.slice(1).map((marker) => marker.index) : [];
}

function rank(marker: string): number {
  const digits = /\d+/u.exec(marker)?.[0];
  if (digits !== undefined) return Number(digits);
  const letter = /\p{Ll}/u.exec(marker)?.[0];
  return letter === undefined ? Number.NaN : (letter.codePointAt(0) ?? 0);
}
