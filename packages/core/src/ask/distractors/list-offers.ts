import type { Document } from "../../document.ts";
import type { Random } from "../../maths/random.ts";
import type { Draft } from "../draft-questions.ts";
import type { Entity } from "../entities/entity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { offerFromArticle } from "./from-article.ts";
import { makeDates } from "./from-dates.ts";
import { makeNumbers } from "./from-numbers.ts";
import type { Offer } from "./offer.ts";
import { createPlausibility } from "./plausibility.ts";

/** Neighbours out of the lexicon that are looked at; further ones are further from the answer. */
const MOST_NEIGHBOURS = 12;

/** Numbers made up beside an answer, on both sides of it. */
const NUMBERS_EACH_SIDE = 3;

/**
 * Returns the wrong answers that can stand beside a draft's answer, the article's own first, then
 * neighbours from the lexicon, then plausible numbers and dates. No two are written the same.
 */
export function listOffers(
  document: Document,
  draft: Draft,
  entities: readonly Entity[],
  lexicon: Lexicon,
  random: Random,
): Offer[] {
  const isPlausible = createPlausibility(document, draft, entities, lexicon);
  const kept: Offer[] = [];
  const seen = new Set<string>();
  const candidates = [
    ...random.shuffle(offerFromArticle(draft, entities)),
    ...makeOffers(draft, lexicon, random),
  ];
  for (const offer of candidates) {
    const key = offer.text.toLowerCase();
    if (seen.has(key) || !isPlausible(offer)) continue;
    seen.add(key);
    kept.push(offer);
  }
  return kept;
}

function makeOffers({ entity, mention }: Draft, lexicon: Lexicon, random: Random): Offer[] {
  const { quantity } = entity;
  if (quantity !== undefined) {
    const isYear = entity.type === "date";
    const count = NUMBERS_EACH_SIDE * 2;
    const numbers = makeNumbers(quantity, count, NUMBERS_EACH_SIDE, isYear, random);
    return toOffers(numbers.map((number) => matchCase(number, mention.text)));
  }
  switch (entity.type) {
    case "date":
      return toOffers(makeDates(mention.text, random));
    case "place":
      return toOffers(random.shuffle(lexicon.placesLike(mention.text).slice(0, MOST_NEIGHBOURS)));
    case "term":
      return toOffers(
        lexicon
          .nounsLike(mention.text)
          .slice(0, MOST_NEIGHBOURS)
          .map((noun) => (isPlural(mention.text) ? pluralise(noun) : noun)),
      );
    case "organisation":
      return toOffers(random.shuffle(lexicon.bodiesLike(mention.text)));
    case "person":
    case "number":
      return [];
  }
}

function isPlural(noun: string): boolean {
  return /[^su]s$/u.test(noun);
}

function pluralise(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function toOffers(texts: readonly string[]): Offer[] {
  return texts.map((text) => ({ text, entity: -1 }));
}

function matchCase(text: string, answer: string): string {
  return /^\p{Lu}/u.test(answer) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
