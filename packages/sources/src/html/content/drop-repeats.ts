import { lettersOf } from "../../text/compare-text.ts";
import type { PageBlock } from "../blocks/page-block.ts";

/** A repeat has at least so many letters: a few words may stand in two places by chance. */
const LEAST_LETTERS = 30;

/** A pull quote is a sentence or two. */
const MOST_UNITS = 400;

/** No article has more pull quotes, and looking for each of them takes time. */
const MOST_QUOTES = 40;

/** Longer texts are books, whose quotations are quotations. */
const MOST_TEXT_UNITS = 200_000;

/**
 * Returns the content without pull quotes: quotations that a longer block has word for word, and that no
 * colon introduces. Time grows with their number times the text.
 */
export function dropRepeats(content: readonly PageBlock[]): readonly PageBlock[] {
  const quotes = content
    .filter((block, at) => isQuotation(block) && !/[:：]$/u.test(content[at - 1]?.text ?? ""))
    .slice(0, MOST_QUOTES);
  const units = content.reduce((sum, { text }) => sum + text.length, 0);
  if (quotes.length === 0 || units > MOST_TEXT_UNITS) return content;
  const texts = content.map(({ text }) => lettersOf(text));
  const isRepeat = ({ text }: PageBlock): boolean => {
    const letters = lettersOf(text);
    return (
      letters.length >= LEAST_LETTERS &&
      texts.some((other) => other.length > letters.length && other.includes(letters))
    );
  };
  const repeats = new Set(quotes.filter((quote) => isRepeat(quote)));
  return content.filter((block) => !repeats.has(block));
}

function isQuotation({ kind, text, element }: PageBlock): boolean {
  if (text.length > MOST_UNITS) return false;
  return kind === "quote" || (/^“.*”$/su.test(text) && element.querySelector("q") !== null);
}
