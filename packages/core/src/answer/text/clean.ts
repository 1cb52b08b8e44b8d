/** A quotation in a reason is cut here, in characters: a reason is one line in a terminal. */
const LONGEST_QUOTATION = 80;

/** No writing system heaps more marks on a letter; long heaps make normalising slow and lines unreadable. */
const HEAPED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * Returns a text in NFC, on one line, without what cannot be seen: control and formatting characters,
 * half surrogate pairs, variation selectors, heaps of combining marks, and outer or repeated white space.
 */
export function clean(text: string): string {
  return text
    .replace(HEAPED_MARKS, "$1")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u{FE00}-\u{FE0F}]/gu, "")
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** Returns a cleaned text as a quotation in curly marks, cut to 80 characters. */
export function quote(text: string): string {
  const characters = Array.from(text);
  const shown =
    characters.length > LONGEST_QUOTATION
      ? `${characters.slice(0, LONGEST_QUOTATION - 1).join("")}…`
      : text;
  return `“${shown}”`;
}

/** Returns items as English writes a list: "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
