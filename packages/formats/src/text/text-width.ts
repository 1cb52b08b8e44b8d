/** Letters, digits and signs that take one column each: no need to look closer. */
const ONE_COLUMN_EACH =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u20A0-\u20C0\u2190-\u21FF\u2500-\u257F]*$/;

/**
 * Returns how many columns a line of text takes on a terminal.
 *
 * The text must be free of escape sequences. Linear in its length; text in Latin, Greek or Cyrillic
 * letters is not segmented.
 */
export function textWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  let width = 0;
  for (const grapheme of splitGraphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** Returns whether a text has characters two columns wide, between which a line may be broken. */
export function isWide(text: string): boolean {
  return !ONE_COLUMN_EACH.test(text) && hasWideCharacter(text);
}

let graphemes: Intl.Segmenter | undefined;

/** Returns the characters of a text as a reader counts them: an accent or a joined emoji is one. */
export function splitGraphemes(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  // Nothing but marks, joiners and controls takes no column.
  if (/^[\p{Mark}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0;
  return hasWideCharacter(grapheme) ? 2 : 1;
}

/**
 * Finds East Asian wide and fullwidth characters and emoji, which terminals draw two columns wide
 * (UAX 11).
 *
 * The pattern stands here and not at the top: building it costs milliseconds that most texts need
 * not pay.
 */
function hasWideCharacter(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u.test(
    text,
  );
}
