import { isFurniture } from "../furniture.ts";

/** Lines are taken as hard-wrapped when none is longer than this: the widest usual wrap is 100 columns. */
const WRAP_COLUMNS = 110;

/** A wrapped line, the last apart, fills at least this share of the widest one. */
const WRAP_FILL = 0.6;

/** This share of the lines, the last apart, must be as full as that. */
const WRAP_SHARE = 0.8;

/** Below this width lines are verse or a list, not wrapped prose. */
const WRAP_LEAST_COLUMNS = 40;

/** A word broken at the end of a line: two letters before the hyphen, lower case after it. */
const BROKEN_WORD = /\p{L}{2}[-‐]$/u;

/** Space between words that is anything but the one space it becomes. */
const NOT_ONE_SPACE = /[ \t]{2,}|\t/gu;

/** Returns whether the lines are one paragraph that was wrapped at a fixed width. */
export function looksWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => isFurniture(line))) return false;
  const lengths = lines.map((line) => line.trim().length);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (widest > WRAP_COLUMNS || widest < WRAP_LEAST_COLUMNS) return false;
  const full = lengths.slice(0, -1).filter((length) => length >= widest * WRAP_FILL).length;
  return full >= (lengths.length - 1) * WRAP_SHARE;
}

/**
 * Returns the lines as one line: single spaces, and a word hyphenated at a line's end made whole when
 * it goes on in lower case ("reser-" and "voir", but "door-" and "to-door" keep their hyphen).
 */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    const part = line.replace(NOT_ONE_SPACE, " ").trim();
    if (part === "") continue;
    const last = parts.at(-1);
    if (last === undefined) parts.push(part);
    else if (BROKEN_WORD.test(last) && /^\p{Ll}/u.test(part)) {
      const hyphenated = /^\p{L}+-/u.test(part);
      parts[parts.length - 1] = hyphenated ? last : last.slice(0, -1);
      parts.push(part);
    } else parts.push(` ${part}`);
  }
  return parts.join("");
}
