import type { Document } from "../../document.ts";
import type { Draft } from "../draft-questions.ts";
import type { Entity } from "../entities/entity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { shows, toVisibleName } from "../visibility.ts";
import { findRivals } from "./find-rivals.ts";
import { createDeterminerTest } from "./determiner-test.ts";
import { isSameKind } from "./is-same-kind.ts";
import { looksAlike } from "./looks-alike.ts";
import type { Offer } from "./offer.ts";

/** Returns whether an offer can stand beside the answer. */
export type Plausibility = (offer: Offer) => boolean;

/**
 * Returns a test of offers for one draft: not the answer by another name, not shown in the stem, of the
 * same look and grammar, and not made true by another sentence of the article.
 */
export function createPlausibility(
  document: Document,
  draft: Draft,
  entities: readonly Entity[],
  lexicon: Lexicon,
): Plausibility {
  const { entity, mention, visible } = draft;
  const rivals = findRivals(document, draft);
  const fitsDeterminer = createDeterminerTest(document, draft);
  const isAnswer = createAnswerTest(entity.forms, lexicon);
  return ({ text, entity: index }) => {
    const named = entities[index];
    const forms = named === undefined ? [text] : [...named.forms, text];
    return (
      looksAlike(mention.text, text) &&
      (entity.type !== "person" || isFull(mention.text) === isFull(text)) &&
      !forms.some(isAnswer) &&
      !shows(visible, forms) &&
      fitsDeterminer(text, named) &&
      isSameKind(draft, text, lexicon) &&
      !rivals.some((rival) => shows(rival, forms))
    );
  };
}

/** Returns a test of whether a name is the answer's own: one holds the other, or both name one place. */
function createAnswerTest(
  answers: readonly string[],
  { placeOf }: Lexicon,
): (name: string) => boolean {
  const known = answers.map((answer) => ({
    words: toVisibleName(answer),
    place: placeOf(answer),
  }));
  return (name) => {
    const own = toVisibleName(name);
    const ownPlace = placeOf(name);
    return known.some(
      ({ words, place }) =>
        words.includes(own) || own.includes(words) || (place !== undefined && place === ownPlace),
    );
  };
}

/** A full name beside surnames, or a surname beside full names, would stand out. */
function isFull(name: string): boolean {
  return name.includes(" ");
}
