import type { Language } from "../language/language.ts";
import type { Token, TokenKind } from "../document.ts";

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
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [raw] = match;
    const kind = kindOf(raw);
    const norm = kind === "mark" ? raw : raw.toLowerCase().replace("’", "'");
    const from = start + match.index;
    tokens.push({
      start: from,
      end: from + raw.length,
      kind,
      norm,
      term: termOf(norm, kind, language, index),
    });
  }
  return tokens;
}

function kindOf(raw: string): TokenKind {
  if (/^\p{N}/u.test(raw)) return "number";
  return /^[\p{L}\p{M}]/u.test(raw) ? "word" : "mark";
}

function termOf(norm: string, kind: TokenKind, language: Language, index: TermIndex): number {
  if (kind === "mark" || language.stopWords.has(norm)) return -1;
  if (kind === "word" && norm.length < 2 && isAlphabetic(norm)) return -1;
  const stem = kind === "number" ? norm : language.stem(norm);
  let id = index.ids.get(stem);
  if (id === undefined) {
    id = index.terms.length;
    index.terms.push(stem);
    index.ids.set(stem, id);
  }
  return id;
}

/** A lone letter says nothing; a lone ideograph is a word. */
function isAlphabetic(norm: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(norm);
}
