import { printable } from "../words/printable.ts";
import { isWide, splitGraphemes, textWidth } from "./text-width.ts";

/** How a paragraph is broken into lines. */
export interface WrapOptions {
  /** Columns a line may take, indents included; default 80, `Infinity` for one line. */
  readonly width?: number;
  /** Stands before the first line, such as `"• "`. */
  readonly first?: string;
  /** Stands before every other line; default: blanks as wide as `first`. */
  readonly rest?: string;
}

/**
 * The width where nothing says how wide the reader's page is: the terminals of old, and still the
 * custom.
 */
export const DEFAULT_WIDTH = 80;

/**
 * Room for text that is left however deep the indent, so that a very narrow page still shows words.
 */
const LEAST_ROOM = 8;

/**
 * Returns the lines of one paragraph, none wider than `width` where words allow it.
 *
 * White space, line ends included, counts as one blank; no-break spaces hold. A word wider than a
 * line stands alone and whole, as a link must, unless it is in a script written without blanks:
 * that is broken anywhere. Control characters are left out.
 */
export function wrapText(text: string, options: WrapOptions = {}): readonly string[] {
  const { width = DEFAULT_WIDTH, first = "" } = options;
  const rest = options.rest ?? " ".repeat(textWidth(first));
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text)) {
    const indent = lines.length === 0 ? first : rest;
    const room = Math.max(width - textWidth(indent), LEAST_ROOM);
    const gap = piece.joined || line === "" ? "" : " ";
    const pieceWidth = textWidth(piece.text);
    if (line !== "" && used + gap.length + pieceWidth > room) {
      lines.push(indent + line);
      line = piece.text;
      used = pieceWidth;
    } else {
      line += gap + piece.text;
      used += gap.length + pieceWidth;
    }
  }
  lines.push((lines.length === 0 ? first : rest) + line);
  return lines;
}

/** A stretch that is not broken; `joined` when no blank stood before it. */
interface Piece {
  readonly text: string;
  readonly joined: boolean;
}

function* pieces(text: string): Generator<Piece> {
  for (const word of printable(text).split(/[ \t\n\r\f\v]+/u)) {
    if (word === "") continue;
    if (!isWide(word)) {
      yield { text: word, joined: false };
      continue;
    }
    let joined = false;
    for (const grapheme of splitGraphemes(word)) {
      yield { text: grapheme, joined };
      joined = true;
    }
  }
}
