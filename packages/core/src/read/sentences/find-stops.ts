/** Marks at which a sentence may end, with what closes behind them; places are offsets into the text. */
export interface Stop {
  /** Where the marks begin. */
  readonly start: number;
  /** The marks: ".", "?!", "…", spaced stops ". . .", or an emoticon. */
  readonly marks: string;
  /** The quotes, brackets and emoticons that close behind the marks; often none. */
  readonly closing: string;
  /** Where the next sentence would begin, behind any white space. */
  readonly next: number;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
}

/**
 * A full stop right behind a word and before the three spaced stops of an omission; spaced stops; a run
 * of Unicode's sentence terminals; or an emoticon, which many write in a stop's place.
 */
const MARKS = String.raw`(?<=\S)\.(?=(?:\s+\.){3})|\.(?:\s+\.(?!\.))+|[\p{Sentence_Terminal}…]+|(?<=\s)[:;]-?[()DPp]+(?=\s)`;

/**
 * What closes behind them. Marks that open elsewhere ("“" closes in German, "»" opens in Danish) close
 * before white space only; "»" and "”" may stand off by a space, as in French.
 */
const CLOSING = String.raw`["'”’)\]}›」』）】》]|[“‘«‹»](?=\s|$)|[ \u00A0\u202F][»›”](?=[\s.,;:!?)]|$)|\s[:;]-?[()DPp]+(?=\s|$)`;

const STOP = new RegExp(`(${MARKS})((?:${CLOSING})*)(\\s*)`, "gu");

/**
 * Returns the stops of a text in order, one at a time. A straight quote with no white space on either
 * side closes the quotation that is open, else it opens one. Time is linear in the text.
 */
export function* findStops(text: string): Generator<Stop> {
  let quote = text.indexOf('"');
  let isOpen = false;
  for (const match of text.matchAll(STOP)) {
    const [, marks = "", closing = "", space = ""] = match;
    const start = match.index;
    for (; quote !== -1 && quote < start; quote = text.indexOf('"', quote + 1)) isOpen = !isOpen;
    const glued = space === "";
    const opens = glued && closing === '"' && !isOpen;
    const next = start + marks.length + (opens ? 0 : closing.length) + space.length;
    yield { start, marks, closing: opens ? "" : closing, next, glued };
  }
}
