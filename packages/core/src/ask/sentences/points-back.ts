import type { Document, Sentence, Token } from "../../document.ts";

const SPAN = "(?:second|minute|hour|day|week|month|year|season|decade|night|morning)s?";

/** "Four minutes later Messi …", "The next day …": later than what the sentence before tells of. */
const LATER = new RegExp(
  `^(?:[\\p{L}\\p{N}-]+\\s){0,4}(?:${SPAN}|moments|shortly)\\s(?:later|earlier|afterwards|beforehand)(?![\\p{L}\\p{N}])`,
  "iu",
);
const NEXT = new RegExp(
  `^(?:On\\s)?[Tt]he\\s(?:next|following|previous|same)\\s${SPAN}(?!\\p{L})`,
  "u",
);

/** "the 21-year-old striker": somebody named before, unless the name stands beside it. */
const THE_AGED = /(,\s)?\b[Tt]he\s\d{1,3}-year-old\b(?!(?:\s[\p{Ll}'’-]+){0,4},?\s\p{Lu})/u;

/** What ties a name to something else than the verb: "against Chen Yulan". */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `against alongside at before behind beside beyond for from in into like near on past to toward towards under unlike
  with without`.split(/\s+/u),
);

/** As many words may stand between a preposition and its name: "against world number two Chen Yulan". */
const GOVERNED_WORDS = 3;

/** Returns whether an English sentence speaks of a time or a person that only the one before it tells. */
export function pointsBack({ article, language }: Document, { start, end }: Sentence): boolean {
  if (language.code !== "en") return false;
  const text = article.text.slice(start, end);
  const aged = THE_AGED.exec(text);
  return LATER.test(text) || NEXT.test(text) || (aged !== null && aged[1] === undefined);
}

/**
 * Returns whether an English sentence speaks of "he" or "she" before it names them, if it does: "Speaking to
 * Halima Mwinyi, he …", "Against Chen Yulan she …". None of those named is the one meant.
 */
export function opensBeforePronoun(
  { article: { text }, language }: Document,
  { tokens }: Sentence,
): boolean {
  if (language.code !== "en") return false;
  const pronoun = tokens.findIndex(({ norm }) => norm === "he" || norm === "she");
  const [first] = tokens;
  if (pronoun < 1 || first === undefined || !opensPhrase(first.norm)) return false;
  const last = tokens[pronoun - 1];
  if (last === undefined || !(last.norm === "," || isName(text, last))) return false;
  return tokens
    .slice(1, pronoun)
    .every((token, at) => !isName(text, token) || isGoverned(text, tokens, at + 1));
}

function opensPhrase(word: string): boolean {
  return PREPOSITIONS.has(word) || /[a-z]{2}(?:ing|ed)$/u.test(word);
}

function isName(text: string, { kind, start }: Token): boolean {
  return kind === "word" && /\p{Lu}/u.test(text.charAt(start));
}

/** Returns whether a name hangs on a preposition before it, with nothing but a few words between. */
function isGoverned(text: string, tokens: readonly Token[], name: number): boolean {
  let between = 0;
  for (let at = name - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.norm === ",") return false;
    if (PREPOSITIONS.has(token.norm)) return true;
    if (isName(text, token) || token.kind !== "word") continue;
    between += 1;
    if (between > GOVERNED_WORDS) return false;
  }
  return false;
}
