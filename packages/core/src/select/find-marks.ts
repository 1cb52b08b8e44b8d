/** A quotation mark in a text, with what it may do there. */
export interface QuotationMark {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks whose shape says that they open; German closes with one of them. */
const OPENERS: ReadonlySet<string> = new Set("“„«‘");
const GERMAN_CLOSER = "“";

/** Marks whose shape says that they close; "’" is an apostrophe as well. */
const CLOSERS: ReadonlySet<string> = new Set("”»");

/**
 * A mark that opens stands after white space or a bracket and before what it quotes; one that closes
 * stands after it and before white space or a stop.
 */
const OPENING_PLACE = /(?:^|[\s([—–-])$/u;
const CLOSING_PLACE = /^(?:[\s,.;:!?)\]…—–-]|$)/u;

/** Returns the marks of a text that can be a quotation's, in order; apostrophes inside words are not. */
export function findMarks(text: string): QuotationMark[] {
  return [...text.matchAll(/["'“”„«»‘’]/gu)].flatMap(({ index, 0: char }) => {
    const mark = readMark(text, index, char);
    return mark === undefined ? [] : [mark];
  });
}

function readMark(text: string, offset: number, char: string): QuotationMark | undefined {
  const before = text.slice(Math.max(0, offset - 1), offset);
  const after = text.slice(offset + 1, offset + 2);
  const opens = OPENING_PLACE.test(before) && /^\S/u.test(after);
  const closes = CLOSING_PLACE.test(after) && before.trim() !== "";
  if (OPENERS.has(char)) {
    return { offset, char, opens: true, closes: char === GERMAN_CLOSER && closes && !opens };
  }
  if (CLOSERS.has(char)) return { offset, char, opens: false, closes: true };
  return opens === closes ? undefined : { offset, char, opens: opens && char !== "’", closes };
}
