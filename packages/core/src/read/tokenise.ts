import type { Language } from "../language/language.ts";
import { oncePer } from "../maths/once-per.ts";
import { remember } from "../maths/remember.ts";
import type { Token, TokenKind } from "../document.ts";
import { endOfPlainToken } from "./plain-token.ts";

/**
 * A word with the contractions English keeps in one piece ("don't"), a number with its separators, or
 * one other mark. A possessive ’s, an elided article ("l’") and the parts of a compound stand apart.
 */
const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{N}]))?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’](?:t|re|ve|ll|d|m)(?![\p{L}\p{N}]))?|[^\s\p{L}\p{M}\p{N}]/gu;

/** The stems of one article, each with its index. */
export interface TermIndex {
  readonly terms: string[];
  readonly ids: Map<string, number>;
}

/** Returns an index with no terms yet; {@link tokenise} fills it. */
export function createTermIndex(): TermIndex {
  return { terms: [], ids: new Map() };
}

/**
 * Returns the tokens of `text.slice(start, end)` with offsets into `text`. Terms met for the first time
 * are added to the index. Time is linear in the stretch.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  language: Language,
  index: TermIndex,
): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  const readingOf = readingsOf(language);
  for (let from = 0; from < stretch.length;) {
    let to = endOfPlainToken(stretch, from);
    if (to === -1) {
      TOKEN.lastIndex = from;
      const match = TOKEN.exec(stretch);
      if (match === null) break;
      from = match.index;
      to = TOKEN.lastIndex;
    }
    const { kind, norm, stem } = readingOf(stretch.slice(from, to));
    const term = stem === null ? -1 : termOf(stem, index);
    tokens.push({ start: start + from, end: start + to, kind, norm, term });
    from = skipSpace(stretch, to);
  }
  return tokens;
}

/** What is known of a token from how it is written. */
interface Reading {
  readonly kind: TokenKind;
  readonly norm: string;
  /** `null` for stop words and marks, which carry no content. */
  readonly stem: string | null;
}

/** Nearly all words of an article are among those last used; more would not fit the processor's cache. */
const READINGS_KEPT = 16_000;

const readingsOf: (language: Language) => (raw: string) => Reading = oncePer((language: Language) =>
  remember((raw) => readToken(raw, language), READINGS_KEPT),
);

function readToken(raw: string, language: Language): Reading {
  const kind = kindOf(raw);
  const norm = kind === "mark" ? raw : raw.toLowerCase().replace("’", "'");
  return { kind, norm, stem: stemOf(norm, kind, language) };
}

function kindOf(raw: string): TokenKind {
  if (/^\p{N}/u.test(raw)) return "number";
  return /^[\p{L}\p{M}]/u.test(raw) ? "word" : "mark";
}

function stemOf(norm: string, kind: TokenKind, language: Language): string | null {
  if (kind === "mark" || language.stopWords.has(norm)) return null;
  if (kind === "word" && norm.length < 2 && isAlphabetic(norm)) return null;
  return kind === "number" ? norm : language.stem(norm);
}

/** A lone letter says nothing; a lone ideograph is a word. */
function isAlphabetic(norm: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(norm);
}

function termOf(stem: string, { ids, terms }: TermIndex): number {
  let id = ids.get(stem);
  if (id === undefined) {
    id = terms.length;
    terms.push(stem);
    ids.set(stem, id);
  }
  return id;
}

/** One space is what nearly always stands between words; the pattern skips the rest. */
function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 ? at + 1 : at;
}
