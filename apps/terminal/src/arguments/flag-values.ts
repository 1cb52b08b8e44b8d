import type { PageRange } from "@precis/sources";

import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** How the value of a flag is read from the command line. */
export interface ValueReader<Value> {
  /** What the flag takes, in words that follow "takes". */
  readonly takes: string;
  /** Every value the flag takes, where they can be listed. */
  readonly choices: readonly string[];
  /** Returns the value, or `undefined` for what the flag does not take. */
  readonly read: (raw: string) => Value | undefined;
}

/** Returns the reader of whole numbers from `least` to `most`, both included. */
export function wholeNumber(
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): ValueReader<number> {
  const isOpen = most === Number.MAX_SAFE_INTEGER;
  return {
    takes: `a whole number ${isOpen ? `of at least ${least}` : `from ${least} to ${most}`}`,
    choices: [],
    read: (raw) => {
      const value = /^\d+$/u.test(raw) ? Number(raw) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

/** Returns the reader of decimal numbers over 0 and, where `most` is given, up to it. */
export function positiveNumber(most: number = Infinity): ValueReader<number> {
  return {
    takes: `a number over 0${most === Infinity ? "" : ` and up to ${most}`}, such as 0.2`,
    choices: [],
    read: (raw) => {
      const value = /^(?:\d+\.?\d*|\.\d+)$/u.test(raw) ? Number(raw) : Number.NaN;
      return value > 0 && value <= most ? value : undefined;
    },
  };
}

/** Returns the reader of one of the given words. */
export function oneOf<Choice extends string>(choices: readonly Choice[]): ValueReader<Choice> {
  return {
    takes: choices.length === 2 ? choices.join(" or ") : `one of ${choices.join(", ")}`,
    choices,
    read: (raw) => choices.find((choice) => choice === raw),
  };
}

/** Returns the reader of texts that are not blank. */
export function someText(takes: string): ValueReader<string> {
  return { takes, choices: [], read: (raw) => (raw.trim() === "" ? undefined : raw) };
}

/** Returns the reader of language codes: a BCP 47 primary subtag, two or three small letters. */
export function languageCode(): ValueReader<string> {
  return {
    takes: "a language code of two or three letters, such as en or fr",
    choices: [],
    read: (raw) => (/^[a-z]{2,3}$/u.test(raw) ? raw : undefined),
  };
}

/** Returns the reader of ranges of pages, such as `3-9`; a single page is a range of one. */
export function pageRange(): ValueReader<PageRange> {
  return {
    takes: "pages from 1, such as 3-9 or 7",
    choices: [],
    read: (raw) => {
      const [, first, last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/u.exec(raw) ?? [];
      const range = { first: Number(first), last: Number(last) };
      return range.first >= 1 && range.first <= range.last ? range : undefined;
    },
  };
}

/**
 * Returns the value of a flag.
 *
 * @throws {@link UsageError} when the flag does not take it; the message names the flag, what it
 * takes, and what was given.
 */
export function readValue<Value>(flag: string, reader: ValueReader<Value>, raw: string): Value {
  const value = reader.read(raw);
  if (value !== undefined) return value;
  const hint = didYouMean(raw, reader.choices);
  throw new UsageError(`${flag} takes ${reader.takes}, not ${JSON.stringify(raw)}.${hint}`);
}
