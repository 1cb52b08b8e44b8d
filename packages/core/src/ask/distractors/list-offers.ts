import type { Document } from "../../document.ts";
import type { Random } from "../../maths/random.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import type { Entity } from "../entities/entity.ts";
import { GAP_MARKER } from "../gaps/gap-marker.ts";
import { isPlainWord } from "../lexicon/is-plain-word.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type NamedText, offerFromArticle } from "./from-article.ts";
import { makeDates } from "./from-dates.ts";
import { fieldOf, neighboursOf } from "./from-lexicon.ts";
import { isApart } from "./is-apart.ts";
import { looksAlike } from "./looks-alike.ts";
import { makeNumbers } from "./from-numbers.ts";
import type { Offer } from "./offer.ts";
import { createPlausibility } from "./plausibility.ts";

/** Numbers made up beside an answer, on both sides of it. */
const NUMBERS_EACH_SIDE = 3;

/** With so many offers no further source is asked: other questions will show some of them. */
const ENOUGH = 12;

/**
 * Returns the wrong answers that can stand beside a draft's answer, no two written the same. First come the
 * article's own names, words of a term's field and plausible numbers and dates; then neighbours out of the
 * lexicon, and the article's other terms; of each the most usual in the gap first, because a good wrong
 * answer fits the words around it and not the article (Hill and Simha 2016).
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
  const [before, after] = wordsBeside(draft.stem);
  for (const [tier, propose] of proposals(draft, entities, lexicon, random).entries()) {
    if (kept.length >= ENOUGH) break;
    const offers = propose().map(({ text, entity }) => {
      const usual = lexicon.howUsual(before, text, after);
      return { text, entity, tier: tier === 0 ? 0 : 1, usual } as const;
    });
    for (const offer of offers.toSorted((a, b) => b.usual - a.usual)) {
      const key = offer.text.toLowerCase();
      if (
        seen.has(key) ||
        !isPlausible(offer) ||
        !kept.every(({ text }) => fit(text, offer.text))
      ) {
        continue;
      }
      seen.add(key);
      kept.push(offer);
    }
  }
  return kept;
}

/** Returns the words before and after a stem's gap, in lower case; "" at its ends and beside marks. */
export function wordsBeside(stem: string): [before: string, after: string] {
  const [before = "", after = ""] = stem.toLowerCase().split(GAP_MARKER);
  return [/(\p{L}+) $/u.exec(before)?.[1] ?? "", /^ (\p{L}+)/u.exec(after)?.[1] ?? ""];
}

/** Returns where offers come from, the best source first; a further one is asked where those before have too few. */
function proposals(
  draft: Draft,
  entities: readonly Entity[],
  lexicon: Lexicon,
  random: Random,
): (() => NamedText[])[] {
  const { entity, mention } = draft;
  const toTexts = (texts: readonly string[]): NamedText[] =>
    random.shuffle(texts).map((text) => ({ text, entity: findNamed(text, entities) }));
  if (entity.type === "number" || entity.type === "date") {
    return [() => makeUp(draft, entities, random).map((text) => ({ text, entity: -1 }))];
  }
  const fromArticle = (): NamedText[] =>
    random
      .shuffle(offerFromArticle(draft, entities))
      .filter(
        ({ text }) =>
          entity.type === "term" ||
          !isPlainWord(text, lexicon) ||
          (entity.type === "organisation" && lexicon.isBody(text)),
      );
  const neighbours = (): NamedText[] =>
    toTexts(neighboursOf(entity, mention.text, lexicon)).filter(
      (offer) => entity.type !== "person" || !isNamesake(offer, entities),
    );
  if (entity.type !== "term") return [fromArticle, neighbours];
  // Terms of one article have little in common but that.
  return [() => toTexts(fieldOf(mention.text, lexicon)), fromArticle, neighbours];
}

function makeUp({ entity, mention }: Draft, entities: readonly Entity[], random: Random): string[] {
  const { quantity, type } = entity;
  if (quantity === undefined) return makeDates(mention.text, random);
  const years = entities.flatMap((other) =>
    other.type === "date" && other.quantity !== undefined ? [other.quantity.value] : [],
  );
  const latest = type === "date" ? Math.max(...years) : undefined;
  return makeNumbers(quantity, NUMBERS_EACH_SIDE * 2, NUMBERS_EACH_SIDE, latest, random).map(
    (number) => matchCase(number, mention.text),
  );
}

/** Options that hold one another would be right or wrong together; unlike ones would stand out. */
function fit(text: string, other: string): boolean {
  return isApart(text, other) && looksAlike(text, other);
}

/** A person whom the article does not name, with a name that somebody in the article bears. */
function isNamesake({ text, entity }: NamedText, entities: readonly Entity[]): boolean {
  if (entity >= 0) return false;
  const names = text.split(" ");
  return entities.some(
    ({ type, tells }) => type === "person" && names.some((name) => tells.includes(name)),
  );
}

function findNamed(text: string, entities: readonly Entity[]): number {
  return entities.find(({ forms }) => forms.includes(text))?.index ?? -1;
}

function matchCase(text: string, answer: string): string {
  return /^\p{Lu}/u.test(answer) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
