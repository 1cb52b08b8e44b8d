import type { Document } from "../../document.ts";
import type { Draft } from "../draft-questions.ts";
import { shows, toVisible } from "../visibility.ts";
import type { Entity } from "../entities/entity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { calendarOrder } from "./from-dates.ts";
import { PLACE_HEADS } from "../entities/name-words.ts";
import type { Offer } from "./offer.ts";

/** The longest option is at most this many times as long as the shortest (Haladyna et al. 2002, rule 24). */
const LENGTH_RATIO = 2;

/** A sentence that shares this much of the stem's words and names the offer may make the offer true. */
const ALSO_TRUE_SHARE = 0.5;

/**
 * Returns whether an offer can stand beside a draft's answer: not the answer by another name, not shown
 * in the stem, of the same look and grammar, and not made true by another sentence of the article.
 */
export function isPlausible(
  document: Document,
  draft: Draft,
  offer: Offer,
  entities: readonly Entity[],
  lexicon: Lexicon,
): boolean {
  const named = entities[offer.entity];
  const forms = named === undefined ? [offer.text] : [...named.forms, offer.text];
  return (
    !isAnswerAgain(draft, forms, lexicon) &&
    !shows(draft.visible, forms) &&
    looksAlike(draft.mention.text, offer.text) &&
    (draft.entity.type !== "person" || isFull(draft.mention.text) === isFull(offer.text)) &&
    fitsArticle(document, draft, named, offer.text) &&
    isSameKind(draft, offer.text, lexicon) &&
    !isAlsoTrue(document, draft, forms)
  );
}

function isAnswerAgain({ entity }: Draft, forms: readonly string[], lexicon: Lexicon): boolean {
  return entity.forms.some((answer) =>
    forms.some((form) => {
      const a = toVisible(answer);
      const b = toVisible(form);
      return a.includes(b) || b.includes(a) || lexicon.isSamePlace(answer, form);
    }),
  );
}

/** Returns whether two options look alike: digits, capitals, words, length, singular or plural. */
export function looksAlike(a: string, b: string): boolean {
  if (shapeOf(a) !== shapeOf(b)) return false;
  const ratio = Math.max(a.length, b.length) / Math.max(1, Math.min(a.length, b.length));
  return ratio <= LENGTH_RATIO;
}

/**
 * Returns the look of an option: whether it has digits, capitals, is an acronym, and is plural; of a date,
 * which parts it has.
 */
export function shapeOf(text: string): string {
  if (calendarOrder(text) > 0) {
    return text
      .replace(/\p{L}{3,}/u, "M")
      .replace(/\d{4}/u, "Y")
      .replace(/\d+/u, "D");
  }
  const digit = /\d/u.test(text) ? "digit" : "";
  const capital = /^\p{Lu}/u.test(text) ? "capital" : "";
  const acronym = /^[\p{Lu}\p{N}.&-]{2,}$/u.test(text) && digit === "" ? "acronym" : "";
  const plural = capital === "" && /[^su]s$/u.test(text) ? "plural" : "";
  return [digit, capital, acronym, plural].join("|");
}

/** "a" and "an" fit vowels and consonants; "the" fits names that the article writes with it. */
function fitsArticle(
  { article }: Document,
  { mention }: Draft,
  named: Entity | undefined,
  text: string,
): boolean {
  const before = /(\p{L}+)\s+$/u.exec(
    article.text.slice(Math.max(0, mention.start - 8), mention.start),
  );
  const determiner = before?.[1]?.toLowerCase() ?? "";
  if (determiner === "a" || determiner === "an") {
    return startsWithVowel(text) === startsWithVowel(mention.text);
  }
  if (named === undefined || /^\P{Lu}/u.test(text)) return true;
  const withThe = named.mentions.filter(({ start }) =>
    /\bthe\s$/iu.test(article.text.slice(Math.max(0, start - 5), start)),
  );
  return determiner === "the"
    ? withThe.length > 0
    : withThe.length < named.mentions.length || determiner === "";
}

/** A full name beside surnames, or a surname beside full names, would stand out. */
function isFull(name: string): boolean {
  return name.includes(" ");
}

function startsWithVowel(text: string): boolean {
  return /^(?:[aeiou]|8|11\b|18\b)/iu.test(text);
}

/** A country is not offered beside a city, which may lie in it, nor a noun beside one of another kind. */
function isSameKind({ entity, mention }: Draft, text: string, lexicon: Lexicon): boolean {
  if (entity.type === "term" && /^\p{Ll}/u.test(mention.text)) {
    return lexicon.isPeerNoun(mention.text, text) && countWords(mention.text) === countWords(text);
  }
  if (entity.type !== "place") return true;
  if (headOf(mention.text) !== headOf(text)) return false;
  const kinds = lexicon.placeKinds(mention.text);
  const others = lexicon.placeKinds(text);
  return kinds.size === 0 || others.size === 0 || [...kinds].some((kind) => others.has(kind));
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

/** "River" of "Zeravshan River", "Lake" of "Lake Victoria"; "" where a name says nothing of its kind. */
function headOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  return [words.at(-1) ?? "", words[0] ?? ""].find((word) => PLACE_HEADS.has(word)) ?? "";
}

/** Returns whether another sentence says of the offer what the stem says of the answer. */
function isAlsoTrue(document: Document, draft: Draft, forms: readonly string[]): boolean {
  const evidence = document.sentences[draft.mention.sentence];
  if (evidence === undefined) return false;
  const stem = new Set(
    evidence.tokens
      .filter(
        ({ start, term }) =>
          term >= 0 && (start < draft.mention.start || start >= draft.mention.end),
      )
      .map(({ term }) => term),
  );
  return document.sentences.some((sentence) => {
    if (sentence.index === evidence.index) return false;
    const shared = new Set(
      sentence.tokens.map(({ term }) => term).filter((term) => stem.has(term)),
    );
    if (shared.size < stem.size * ALSO_TRUE_SHARE) return false;
    return shows(toVisible(document.article.text.slice(sentence.start, sentence.end)), forms);
  });
}
