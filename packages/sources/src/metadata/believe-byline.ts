import { tidyText } from "../text/tidy-text.ts";

/** Names of machines, programs and accounts rather than of people. */
const NO_AUTHOR =
  /^(?:admin.*|administrator|user|owner|root|unknown|author|anonymous|default|microsoft.*|python-docx|pc|\S*[@/\\\d]\S*)$/iu;

const MOST_UNITS = 300;

/**
 * Returns the people among those that a document names as its authors, joined by commas; `null` where
 * there are none. One text may name several, split by semicolons.
 */
export function believeByline(authors: readonly string[]): string | null {
  const names = authors
    .flatMap((author) => author.split(";"))
    .map((name) => tidyText(name).replaceAll("\n", " "))
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= MOST_UNITS && !NO_AUTHOR.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}
