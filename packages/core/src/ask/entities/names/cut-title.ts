import type { Token } from "../../../document.ts";
import { isHead, PERSON_TITLES } from "../name-words.ts";
import { normAt } from "./name-tokens.ts";

/** A name without the titles before it. */
export interface Titled {
  /** In lower case: "prime minister"; "" where there is none. */
  readonly title: string;
  /** The name's own tokens, by index. */
  readonly rest: readonly number[];
}

/**
 * Returns a name with the titles before it cut off: "Pakistani Prime Minister Imran Khan" is "Imran Khan".
 * The name of a body or a place keeps all its words.
 */
export function cutTitle(tokens: readonly Token[], part: readonly number[]): Titled {
  const whole = { title: "", rest: part };
  const norms = part.map((at) => normAt(tokens, at));
  // "National University of Rwanda" and "Foreign Affairs" are bodies, whatever else their words may be.
  if (isHead(norms.at(-1) ?? "") || norms.at(-1) === "affairs") return whole;
  if (norms.some((norm, at) => isHead(norm) && norms[at + 1] === "of")) return whole;
  const last = norms.findLastIndex((norm, at) => PERSON_TITLES.has(norm) && at < norms.length - 1);
  if (last < 0) return whole;
  // "Secretary of State Antony Blinken", "Ambassador of Kenya Amina Otieno" end in the office's own words.
  const end = norms[last + 1] === "of" ? Math.min(norms.length - 2, last + 2) : last;
  const start = part.findIndex((at, place) => place > end && tokens[at]?.kind !== "mark");
  if (start < 0) return whole;
  return { title: norms.slice(0, end + 1).join(" "), rest: part.slice(start) };
}
