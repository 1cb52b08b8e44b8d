import type { Document } from "../../document.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import type { Entity } from "../entities/entity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { NAME_PARTICLES } from "../entities/name-words.ts";
import { listTells } from "../entities/list-tells.ts";
import { shows, toVisibleName } from "../sets/visibility.ts";
import { findRivals } from "./find-rivals.ts";
import { createDeterminerTest } from "./determiner-test.ts";
import { createGenderTest } from "./gender-test.ts";
import { createKindTest } from "./kind-test.ts";
import { createNationTest } from "./nation-test.ts";
import { looksAlike } from "./looks-alike.ts";
import type { NamedText } from "./from-article.ts";

/** Returns whether an offer can stand beside the answer. */
export type Plausibility = (offer: NamedText) => boolean;

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
  let rivals: readonly string[] | undefined;
  const fitsDeterminer = createDeterminerTest(document, draft);
  const fitsGender = createGenderTest(document, entity);
  const fitsPerson = (text: string, named: Entity | undefined): boolean =>
    entity.type !== "person" || (isFull(mention.text) === isFull(text) && fitsGender(named));
  const isSameKind = createKindTest(draft, lexicon);
  const fitsNation = createNationTest(document, draft, lexicon);
  const isAnswer = createAnswerTest(entity.forms, lexicon);
  return ({ text, entity: index }) => {
    const named = entities[index];
    const forms = named === undefined ? [text] : [...named.forms, text];
    // The cheapest first: most of what an article names is of another kind.
    return (
      looksAlike(mention.text, text) &&
      isSameKind(text) &&
      fitsDeterminer(text, named) &&
      fitsPerson(text, named) &&
      fitsNation(named) &&
      !forms.some(isAnswer) &&
      !shows(visible, named?.tells ?? listTells(entity.type, [text], lexicon)) &&
      !(rivals ??= findRivals(document, draft)).some((rival) => shows(rival, forms))
    );
  };
}

/**
 * Returns a test of whether a name is the answer's own: one holds the other, by its words or as Congress
 * holds the Senate, or both name one place.
 */
function createAnswerTest(
  answers: readonly string[],
  { placeOf, isPartOfBody }: Lexicon,
): (name: string) => boolean {
  const known = answers.map((answer) => ({
    answer,
    words: wordsOf(answer),
    place: placeOf(answer),
  }));
  return (name) => {
    const own = wordsOf(name);
    const ownPlace = placeOf(name);
    return known.some(
      ({ answer, words, place }) =>
        holdsAll(words, own) ||
        holdsAll(own, words) ||
        isPartOfBody(answer, name) ||
        (place !== undefined && place === ownPlace),
    );
  };
}

/** Returns the words of a name that tell it from others, without a plural's or a possessive's s. */
function wordsOf(name: string): readonly string[] {
  const words = toVisibleName(name).trim().split(" ");
  const telling = words.filter((word) => !NAME_PARTICLES.has(word));
  return (telling.length > 0 ? telling : words).map((word) => word.replace(/(?<=\p{L}{2})s$/u, ""));
}

/** Returns whether one list of words has all of another's: "Justice Department", "Department of Justice". */
function holdsAll(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word) => words.includes(word));
}

/** A full name beside surnames, or a surname beside full names, would stand out. */
function isFull(name: string): boolean {
  return name.includes(" ");
}
