import type { Document } from "../../document.ts";
import { groupBy } from "../../maths/group-by.ts";
import type { GapType } from "../../quiz.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Entity, Mention, Quantity } from "./entity.ts";
import { findNames } from "./find-names.ts";
import { findPeoples } from "./find-peoples.ts";
import { findQuantities } from "./find-quantities.ts";
import { findTerms } from "./find-terms.ts";
import { linkNames } from "./link-names.ts";
import { listTells } from "./list-tells.ts";
import { COMPASS_WORDS, PERSON_TITLES } from "./name-words.ts";
import type { TaggedWords } from "./tag-words.ts";
import { typeNames } from "./type-names.ts";

interface Draft {
  readonly type: GapType;
  readonly forms: readonly string[];
  readonly mentions: readonly Mention[];
  readonly quantity?: Quantity;
}

/**
 * Returns everything in the document that can be asked about, with every place where it is named:
 * people, places and bodies by name, dates, numbers, words for peoples, key terms. Mentions never overlap: names come
 * before quantities, those before terms.
 */
export function findEntities(document: Document, tags: TaggedWords, lexicon: Lexicon): Entity[] {
  const drafts = dropOverlaps([
    ...draftNames(document, tags, lexicon),
    ...draftQuantities(document),
    ...draftPeoples(document, lexicon),
    ...draftTerms(document, tags, lexicon),
  ]);
  return drafts.map((draft, index) => ({
    ...draft,
    index,
    name: draft.forms[0] ?? "",
    tells: listTells(draft.type, draft.forms, lexicon),
  }));
}

function draftNames(document: Document, tags: TaggedWords, lexicon: Lexicon): Draft[] {
  const names = findNames(document, tags, lexicon).filter(
    ({ text }) => !isOffice(text, lexicon) && !COMPASS_WORDS.has(text.toLowerCase()),
  );
  const types = typeNames(document, names, tags, lexicon);
  return (
    linkNames(document, names, types, lexicon)
      // German writes nouns with capitals: one without a sign of being a name is just a noun.
      .filter(({ type }) => type !== "term" || document.language.code !== "de")
      .filter(
        ({ type, forms }) => type !== "term" || !forms.every((form) => isCommonWord(form, lexicon)),
      )
      .map(({ type, forms, runs }) => ({ type, forms, mentions: runs.map(toMention) }))
  );
}

function draftQuantities(document: Document): Draft[] {
  const groups = groupBy(
    findQuantities(document),
    ({ type, text }) => `${type} ${text.toLowerCase()}`,
  );
  return [...groups.values()].flatMap((runs): Draft[] => {
    const [first] = runs;
    if (first === undefined) return [];
    const { type, text, quantity } = first;
    const draft = { type, forms: [text], mentions: runs.map(toMention) };
    return [quantity === undefined ? draft : { ...draft, quantity }];
  });
}

function draftPeoples(document: Document, lexicon: Lexicon): Draft[] {
  const groups = groupBy(findPeoples(document, lexicon), ({ text }) => text.replace(/s$/u, ""));
  return [...groups.values()].map((mentions) => ({
    type: "term",
    forms: [...new Set(mentions.map(({ text }) => text))],
    mentions,
  }));
}

function draftTerms(document: Document, tags: TaggedWords, lexicon: Lexicon): Draft[] {
  const groups = groupBy(findTerms(document, tags, lexicon), ({ key }) => key);
  return [...groups.values()].map((runs) => ({
    type: "term",
    forms: [...new Set(runs.map(({ text }) => text))],
    mentions: runs.map(toMention),
  }));
}

/** Drops mentions that lie over those of earlier drafts, and drafts that have none left. */
function dropOverlaps(drafts: readonly Draft[]): Draft[] {
  const taken = new Map<number, Mention[]>();
  return drafts.flatMap((draft) => {
    const mentions = draft.mentions.filter(
      ({ sentence, start, end }) =>
        !taken.get(sentence)?.some((other) => other.start < end && other.end > start),
    );
    for (const mention of mentions) {
      taken.set(mention.sentence, [...(taken.get(mention.sentence) ?? []), mention]);
    }
    return mentions.length === 0 ? [] : [{ ...draft, mentions }];
  });
}

/** "Pakistani Ambassador" and "Adviser": words for peoples and offices alone are nobody's name. */
function isOffice(name: string, lexicon: Lexicon): boolean {
  const isOfficeWord = (word: string): boolean =>
    PERSON_TITLES.has(word.toLowerCase()) || lexicon.isPeople(word);
  return lexicon.isDemonym(name) || name.split(/[\s-]+/u).every(isOfficeWord);
}

/** "Rules", "Special": a heading's or a title's word, not a name. */
function isCommonWord(name: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && lexicon.isListed(name);
}

function toMention(run: Mention): Mention {
  const { start, end, sentence, text } = run;
  return { start, end, sentence, text };
}
