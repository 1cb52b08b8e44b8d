import type { Document, Sentence, Token } from "../../document.ts";
import {
  CALENDAR_WORDS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PERSON_PARTICLES,
  PERSON_TITLES,
  PLACE_HEADS,
} from "./name-words.ts";

/** A run of capitalised words: a name, with the titles that stood before it cut off. */
export interface NameRun {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The titles before it, in lower case: "prime minister". */
  readonly title: string;
  /** The word before the run, titles included, in lower case; "" at the start of the sentence. */
  readonly before: string;
  /** The word after the run, in lower case. */
  readonly after: string;
  /** Whether the run opens its sentence or a quotation in it. */
  readonly opens: boolean;
}

/** How many particles may stand between two capitalised words: "Ministry of the Interior". */
const MOST_PARTICLES = 2;

/**
 * Returns the names in a document, in order: runs of capitalised words, particles inside them included
 * ("University of Leeds", "Qamar Javed Bajwa"). A word that is capitalised only because it opens a
 * sentence is not a name.
 */
export function findNames(document: Document): NameRun[] {
  const lowerCased = wordsSeenInLowerCase(document);
  const names = document.sentences.flatMap((sentence) =>
    splitRuns(document, sentence, lowerCased).flatMap((run) => toName(document, sentence, run)),
  );
  return dropOpeners(names);
}

/** Drops single words that are only ever capitalised where a sentence opens ("Meanwhile"). */
function dropOpeners(names: readonly NameRun[]): NameRun[] {
  const inside = new Set(
    names.flatMap(({ opens, text }) => (opens && !text.includes(" ") ? [] : text.split(/\s+/u))),
  );
  return names.filter(
    ({ opens, text }) =>
      !opens ||
      text.includes(" ") ||
      inside.has(text) ||
      /^\p{Lu}{2}|^\p{Lu}.*[-\p{Lu}]/u.test(text),
  );
}

/** Returns the words the article also writes in lower case inside a sentence: not names. */
function wordsSeenInLowerCase(document: Document): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { tokens } of document.sentences) {
    for (const token of tokens) {
      if (token.kind === "word" && document.article.text.startsWith(token.norm, token.start)) {
        seen.add(token.norm);
      }
    }
  }
  return seen;
}

function splitRuns(
  { article, language }: Document,
  sentence: Sentence,
  lowerCased: ReadonlySet<string>,
): (readonly number[])[] {
  const { tokens } = sentence;
  const runs: number[][] = [];
  let run: number[] = [];
  let particles = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    particles = 0;
  };
  tokens.forEach((token, at) => {
    const opens = isOpening(tokens, at);
    const common = opens && (language.stopWords.has(token.norm) || lowerCased.has(token.norm));
    if (run.length > 0 && !joins(article.text, tokens, at)) close();
    if (isNameWord(article.text, token) && !common && !isContraction(token)) {
      run.push(at);
      particles = 0;
    } else if (run.length > 0 && isParticle(article.text, token) && particles < MOST_PARTICLES) {
      run.push(at);
      particles += 1;
    } else if (!isJoint(article.text, tokens, at)) close();
    else if (run.length > 0) run.push(at);
  });
  close();
  return runs;
}

/** Returns whether nothing but one space, or a mark that joins, parts a token from the one before. */
function joins(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined) return false;
  const between = text.slice(before.end, token.start);
  if (between !== "" && between !== " ") return false;
  return before.kind !== "mark" || isJoint(text, tokens, at - 1) || before.norm === ".";
}

/** A small word of names, in lower case: "van" in "Ludwig van Beethoven", but not "Van" in "Van Gogh". */
function isParticle(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    NAME_PARTICLES.has(token.norm) &&
    text.startsWith(token.norm, token.start)
  );
}

/** A hyphen, apostrophe or initial's stop with name words on both sides: "Asante-Ofori", "O’Brien", "J. R." */
function isJoint(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.kind !== "mark" || before === undefined || after === undefined) return false;
  if (before.end !== token.start || !isNameWord(text, before)) return false;
  if (/[’']/u.test(token.norm) && after.start === token.end + 1) {
    return (
      before.norm.endsWith("s") && isNameWord(text, after) && ORGANISATION_HEADS.has(after.norm)
    );
  }
  if (/[-‐&’']/u.test(token.norm)) return after.start === token.end && isNameWord(text, after);
  return token.norm === "." && before.norm.length === 1 && isNameWord(text, after);
}

function isNameWord(text: string, token: Token): boolean {
  if (token.kind === "mark") return false;
  return /^(?:\p{Lu}|\p{N}+$)/u.test(text.slice(token.start, token.end)) && token.kind === "word";
}

function isContraction(token: Token): boolean {
  return /['’]/u.test(token.norm) || token.norm === "i";
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind === "mark" && /[.:"“„«‘—–]/u.test(token.norm)) return true;
    if (token?.kind !== "mark") return false;
  }
  return true;
}

function toName(document: Document, sentence: Sentence, run: readonly number[]): NameRun[] {
  const { text } = document.article;
  const { tokens } = sentence;
  const parts = splitAtParticles(text, tokens, trimRun(text, tokens, run));
  return parts
    .flatMap((part) => splitOffAcronym(text, tokens, part))
    .flatMap((part) => {
      const { title, rest } = cutTitle(tokens, part);
      const first = tokens[rest[0] ?? -1];
      const last = tokens[rest.at(-1) ?? -1];
      if (first === undefined || last === undefined) return [];
      if (CALENDAR_WORDS.has(first.norm) || last.end - first.start < 2) return [];
      return [
        {
          sentence: sentence.index,
          start: first.start,
          end: last.end,
          text: text.slice(first.start, last.end),
          title,
          before: tokens[(part[0] ?? 0) - 1]?.norm ?? "",
          after: tokens[(part.at(-1) ?? 0) + 1]?.norm ?? "",
          opens: isOpening(tokens, rest[0] ?? 0),
        },
      ];
    });
}

/** Cuts particles and joining marks from the end of a run. */
function trimRun(
  text: string,
  tokens: readonly Token[],
  run: readonly number[],
): readonly number[] {
  let end = run.length;
  while (end > 0) {
    const token = tokens[run[end - 1] ?? -1];
    if (token !== undefined && isNameWord(text, token)) break;
    end -= 1;
  }
  return run.slice(0, end);
}

/**
 * Splits "Samarkand and Navoi" and "Secretary of State Antony Blinken": "and", "of" and "the" hold a run
 * together only behind the head word of a body or a place, or before one.
 */
function splitAtParticles(
  text: string,
  tokens: readonly Token[],
  run: readonly number[],
): (readonly number[])[] {
  const parts: number[][] = [[]];
  run.forEach((at, place) => {
    const norm = tokens[at]?.norm ?? "";
    const part = parts.at(-1) ?? [];
    if (!isParticle(text, tokens[at]) || PERSON_PARTICLES.has(norm)) {
      part.push(at);
      return;
    }
    const behind = part.map((index) => tokens[index]?.norm ?? "");
    const ahead = run.slice(place + 1).map((index) => tokens[index]?.norm ?? "");
    const the = tokens[(run[0] ?? 0) - 1]?.norm === "the";
    if (holds(norm, behind, ahead, the)) part.push(at);
    else parts.push([]);
  });
  return parts.filter((part) => part.length > 0).map((part) => trimParticles(text, tokens, part));
}

function holds(
  particle: string,
  behind: readonly string[],
  ahead: readonly string[],
  the: boolean,
): boolean {
  const last = behind.at(-1) ?? "";
  const head = (word: string): boolean => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word);
  if (PERSON_TITLES.has(last) && !head(last)) return ahead.length > 1;
  if (particle === "and" || particle === "und" || particle === "et") {
    if (!head(ahead.at(-1) ?? "") || ORGANISATION_HEADS.has(last)) return false;
    return the || behind.some((word) => head(word) || word === "of");
  }
  if (particle === "the") return last === "of" || last === "for";
  return head(last) || head(behind[0] ?? "") || last === "bank" || last === "minister";
}

function trimParticles(
  text: string,
  tokens: readonly Token[],
  part: readonly number[],
): readonly number[] {
  const drops = (at: number | undefined): boolean =>
    isParticle(text, tokens[at ?? -1]) || tokens[at ?? -1]?.kind === "mark";
  let end = part.length;
  while (end > 0 && drops(part[end - 1])) end -= 1;
  let start = 0;
  while (start < end && drops(part[start])) start += 1;
  return part.slice(start, end);
}

/** Splits "US Asad Majeed Khan": an acronym before two words that name no body is a name of its own. */
function splitOffAcronym(
  text: string,
  tokens: readonly Token[],
  part: readonly number[],
): (readonly number[])[] {
  const [first, second] = part;
  const acronym = tokens[first ?? -1];
  const last = tokens[part.at(-1) ?? -1]?.norm ?? "";
  if (part.length < 3 || acronym === undefined || tokens[second ?? -1]?.kind === "mark")
    return [part];
  const isAcronym = /^\p{Lu}{2,4}$/u.test(text.slice(acronym.start, acronym.end));
  if (!isAcronym || ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return [part];
  return [part.slice(0, 1), part.slice(1)];
}

/** Cuts the titles before a person's name: "Pakistani Prime Minister Imran Khan" is "Imran Khan". */
function cutTitle(
  tokens: readonly Token[],
  part: readonly number[],
): { readonly title: string; readonly rest: readonly number[] } {
  const norms = part.map((at) => tokens[at]?.norm ?? "");
  const last = norms.at(-1) ?? "";
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return { title: "", rest: part };
  let cut = norms.findLastIndex((norm, at) => PERSON_TITLES.has(norm) && at < norms.length - 1);
  if (cut < 0) return { title: "", rest: part };
  // "Secretary of State Antony Blinken", "Ambassador to the US Asad Khan" end in the office's own words.
  if (norms[cut + 1] === "of") cut = Math.min(norms.length - 2, cut + 2);
  const rest = part.slice(cut + 1);
  while (tokens[rest[0] ?? -1]?.kind === "mark") rest.shift();
  return rest.length === 0
    ? { title: "", rest: part }
    : { title: norms.slice(0, cut + 1).join(" "), rest };
}
