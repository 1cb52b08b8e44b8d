import { PrecisError } from "../errors.ts";

/**
 * The longest text that is read, in UTF-16 units: about 2.5 million words, several times the longest
 * novels. Time and memory grow linearly, so a larger limit costs patience and nothing else.
 */
export const MAX_TEXT_UNITS: number = 16 * 1024 * 1024;

/** More control characters than this share, and than one stray, and it is not text but something binary. */
const BINARY_SHARE = 0.02;
const STRAYS = 1;

/** Controls but the tab and line breaks, and the mark that stands for bytes that were not text. */
const NOT_PRINTABLE = /(?![\t\n\r])[\p{Cc}\uFFFD]/gu;

/** Characters that print nothing and only get in the way of comparing words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Whatever cleaning looks for: most texts have none of it, and are only brought into NFC. */
const UNCLEAN = /[^\P{Cc}\t\n]|[\p{Cs}\u00AD\u200B\u2028\u2029\u2060\uFEFF\uFFFD]/u;

/** A half of a surrogate pair without the other half. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Returns the text with line feeds only, in NFC, without control and invisible characters.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` over {@link MAX_TEXT_UNITS}; `NOT_TEXT` when it is
 * binary; `EMPTY_TEXT` when no letter or digit is left.
 */
export function cleanText(text: string): string {
  if (text.length > MAX_TEXT_UNITS) {
    throw new PrecisError(
      "TEXT_TOO_LARGE",
      `The text has ${text.length} characters; at most ${MAX_TEXT_UNITS} are read. Give a part of it.`,
    );
  }
  const clean = (UNCLEAN.test(text) ? dropUnprintable(text) : text).normalize("NFC");
  if (!/[\p{L}\p{N}]/u.test(clean)) {
    throw new PrecisError(
      "EMPTY_TEXT",
      text.length === 0
        ? "The text is empty. Give an article of a few sentences."
        : "The text has no letter or digit. Give an article of a few sentences.",
    );
  }
  return clean;
}

function dropUnprintable(text: string): string {
  const lines = text.replace(LINE_BREAKS, "\n");
  const unprintable = lines.match(NOT_PRINTABLE)?.length ?? 0;
  if (unprintable > Math.max(STRAYS, lines.length * BINARY_SHARE)) {
    throw new PrecisError(
      "NOT_TEXT",
      `The text looks binary: ${unprintable} of its ${lines.length} characters do not print. Give plain text.`,
    );
  }
  return lines.replace(NOT_PRINTABLE, "").replace(INVISIBLE, "").replace(LONE_SURROGATE, "\uFFFD");
}
