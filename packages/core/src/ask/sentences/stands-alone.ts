import type { Document, Sentence, Token } from "../../document.ts";
import { isDependent } from "../../select/find-dangling.ts";
import { isSaidByPronoun } from "./reject-form.ts";
import { opensBeforePronoun, pointsBack } from "./points-back.ts";

/** Pronouns that need a person named before them in the sentence. */
const PERSONAL: ReadonlySet<string> = new Set("he she him his her hers himself herself".split(" "));

/** Words that ask "whose?" or "than which?" where they open a sentence or what is quoted in it. */
const OPENERS: ReadonlySet<string> = new Set(
  `he she it they his her its their him them this that these those such another other others both either neither
  here then so but and or yet also however meanwhile instead still`.split(/\s+/u),
);

/** "The pair", "the latter": people or things named in the sentence before. */
const POINTERS: ReadonlySet<string> = new Set(
  "pair duo trio two three couple former latter same".split(" "),
);

/** Who is told of for the first time: "A motorist was stunned when he …". */
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);

/** In the second place too these tie a sentence to the one before: "Cyrus, meanwhile, …". */
const CONNECTIVES: ReadonlySet<string> = new Set(
  "however meanwhile though too therefore".split(" "),
);
const CONNECTIVE_REACH = 7;

/**
 * Returns whether a sentence can be understood without the one before it; `isCut` where the connective it
 * opened with has been left out.
 */
export function standsAlone(document: Document, sentence: Sentence, isCut = false): boolean {
  return (
    (isCut || !isDependent(document, sentence.index)) &&
    !opensLoosely(document, sentence) &&
    !pointsBack(document, sentence) &&
    !hasLoosePronoun(document, sentence)
  );
}

/**
 * Returns whether it is left open who is spoken of in a sentence that stands alone otherwise: who said it, or
 * whom a pronoun behind its opening means.
 */
export function leavesOpenWho(document: Document, sentence: Sentence): boolean {
  return opensBeforePronoun(document, sentence) || isSaidByPronoun(document, sentence);
}

/** Stricter than what a summary asks of a sentence: nothing at all stands before a question. */
function opensLoosely({ language }: Document, { tokens }: Sentence): boolean {
  if (language.code !== "en") return false;
  const words = tokens.filter(({ kind }) => kind === "word");
  const [first, second] = words;
  if (first === undefined) return false;
  if (OPENERS.has(first.norm.replace(/'.*$/u, ""))) return true;
  if (first.norm === "the" && POINTERS.has(second?.norm ?? "")) return true;
  return words.slice(1, CONNECTIVE_REACH).some((word) => isParenthesis(word, tokens));
}

/** "…, however, …": a connective between two commas. */
function isParenthesis(word: Token, tokens: readonly Token[]): boolean {
  if (!CONNECTIVES.has(word.norm)) return false;
  const at = tokens.indexOf(word);
  return tokens[at - 1]?.norm === "," && /^[,.]$/u.test(tokens[at + 1]?.norm ?? "");
}

/**
 * A personal pronoun has nobody to stand for where neither a capitalised word nor "a motorist" at the start
 * comes before it, nor a name behind the clause that it opens in: "After he left, Josh Elliott …".
 */
function hasLoosePronoun({ article }: Document, { tokens }: Sentence): boolean {
  const pronoun = tokens.findIndex(({ norm }) => PERSONAL.has(norm));
  if (pronoun < 0 || INDEFINITE.has(tokens[0]?.norm ?? "")) return false;
  const comma = tokens.findIndex(({ norm }, at) => norm === "," && at > pronoun);
  const isName = ({ kind, start, end }: Token): boolean =>
    kind === "word" && /^\p{Lu}/u.test(article.text.slice(start, end));
  // A stop word that opens the sentence has its capital from that.
  const isNamed = tokens
    .slice(0, pronoun)
    .some((token, at) => isName(token) && (at > 0 || token.term >= 0));
  const follows = tokens[comma + 1];
  return !isNamed && !(comma > 0 && follows !== undefined && isName(follows));
}
