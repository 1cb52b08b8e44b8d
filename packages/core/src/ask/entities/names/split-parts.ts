import type { Token } from "../../../document.ts";
import { isHead, ORGANISATION_HEADS, PERSON_PARTICLES, PERSON_TITLES } from "../name-words.ts";
import { isNameWord, isParticle, normAt } from "./name-tokens.ts";

/** Indexes of tokens that stand in a row. */
type Part = readonly number[];

const AND: ReadonlySet<string> = new Set(["and", "und", "et"]);
const BEFORE_THE: ReadonlySet<string> = new Set(["of", "for"]);

/**
 * Returns the names that a run of capitalised words holds, as indexes of tokens: "Samarkand and Navoi" and
 * "US Asad Majeed Khan" are two each, "Ministry of the Interior" is one.
 */
export function splitParts(text: string, tokens: readonly Token[], run: Part): Part[] {
  return splitAtParticles(text, tokens, trimEnd(text, tokens, run)).flatMap((part) =>
    splitOffAcronym(text, tokens, part),
  );
}

/** Cuts particles and joining marks from the end of a run. */
function trimEnd(text: string, tokens: readonly Token[], run: Part): Part {
  const last = run.findLastIndex((at) => {
    const token = tokens[at];
    return token !== undefined && isNameWord(text, token);
  });
  return run.slice(0, last + 1);
}

/**
 * Splits "Samarkand and Navoi" and "Secretary of State Antony Blinken": "and", "of" and "the" hold a run
 * together only behind the head word of a body or a place, or before one.
 */
function splitAtParticles(text: string, tokens: readonly Token[], run: Part): Part[] {
  const parts: number[][] = [[]];
  const norms = run.map((at) => normAt(tokens, at));
  const hasThe = normAt(tokens, (run[0] ?? 0) - 1) === "the";
  for (const [place, at] of run.entries()) {
    const part = parts.at(-1) ?? [];
    const norm = norms[place] ?? "";
    const holds =
      PERSON_PARTICLES.has(norm) ||
      !isParticle(text, tokens[at]) ||
      holdsTogether(norm, norms.slice(place - part.length, place), norms.slice(place + 1), hasThe);
    if (holds) part.push(at);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 0).map((part) => trimBoth(text, tokens, part));
}

function holdsTogether(
  particle: string,
  behind: readonly string[],
  ahead: readonly string[],
  hasThe: boolean,
): boolean {
  const last = behind.at(-1) ?? "";
  if (PERSON_TITLES.has(last) && !isHead(last)) return ahead.length > 1;
  if (particle === "the") return BEFORE_THE.has(last);
  if (!AND.has(particle)) return isHead(last) || isHead(behind[0] ?? "");
  return isHead(ahead.at(-1) ?? "") && !ORGANISATION_HEADS.has(last) && (hasThe || isBegun(behind));
}

/** "the Bureau of Statistics and Census Agency": the words behind "and" already name a body. */
function isBegun(behind: readonly string[]): boolean {
  return behind.some((word) => word === "of" || isHead(word));
}

/** Cuts particles and joining marks from both ends. */
function trimBoth(text: string, tokens: readonly Token[], part: Part): Part {
  const stays = (at: number): boolean =>
    !isParticle(text, tokens[at]) && tokens[at]?.kind !== "mark";
  const first = part.findIndex(stays);
  return first < 0 ? [] : part.slice(first, part.findLastIndex(stays) + 1);
}

/** Splits "US Asad Majeed Khan": an acronym before two words that name no body is a name of its own. */
function splitOffAcronym(text: string, tokens: readonly Token[], part: Part): Part[] {
  const [first = -1, second = -1] = part;
  const acronym = tokens[first];
  if (part.length < 3 || acronym === undefined || tokens[second]?.kind === "mark") return [part];
  const isAcronym = /^\p{Lu}{2,4}$/u.test(text.slice(acronym.start, acronym.end));
  if (!isAcronym || isHead(normAt(tokens, part.at(-1)))) return [part];
  return [part.slice(0, 1), part.slice(1)];
}
