import type { Document } from "../../document.ts";
import type { GapType } from "../../quiz.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Entity, Mention, Quantity } from "./entity.ts";
import { findNames } from "./find-names.ts";
import { findQuantities } from "./find-quantities.ts";
import { findTerms } from "./find-terms.ts";
import { linkNames } from "./link-names.ts";
import { PERSON_TITLES } from "./name-words.ts";
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
 * people, places and bodies by name, dates, numbers, key terms. Mentions never overlap: names come
 * before quantities, those before terms.
 */
export function findEntities(document: Document, tags: TaggedWords, lexicon: Lexicon): Entity[] {
  const names = findNames(document).filter(({ text }) => !isOffice(text, lexicon));
  const types = typeNames(document, names, tags, lexicon);
  const taken: Mention[] = [];
  const free = ({ start, end }: Mention): boolean =>
    !taken.some((mention) => mention.start < end && mention.end > start);
  const drafts: Draft[] = [];
  const keep = (draft: Draft): void => {
    const mentions = draft.mentions.filter(free);
    if (mentions.length === 0) return;
    taken.push(...mentions);
    drafts.push({ ...draft, mentions });
  };
  for (const { type, forms, runs } of linkNames(document, names, types, lexicon)) {
    // German writes nouns with capitals: one without a sign of being a name is just a noun.
    if (type === "term" && document.language.code === "de") continue;
    keep({ type, forms, mentions: runs.map(toMention) });
  }
  for (const runs of groupBy(
    findQuantities(document),
    ({ type, text }) => `${type} ${text.toLowerCase()}`,
  )) {
    const [first] = runs;
    if (first === undefined) continue;
    const draft = { type: first.type, forms: [first.text], mentions: runs.map(toMention) };
    keep(first.quantity === undefined ? draft : { ...draft, quantity: first.quantity });
  }
  for (const runs of groupBy(findTerms(document, tags), ({ key }) => key)) {
    const forms = [...new Set(runs.map(({ text }) => text))];
    keep({ type: "term", forms, mentions: runs.map(toMention) });
  }
  return drafts.map((draft, index) => ({ ...draft, index, name: draft.forms[0] ?? "" }));
}

/** "Pakistani Ambassador" and "Adviser": words for peoples and offices alone are nobody's name. */
function isOffice(name: string, lexicon: Lexicon): boolean {
  return name
    .split(/[\s-]+/u)
    .every((word) => PERSON_TITLES.has(word.toLowerCase()) || lexicon.isPeople(word));
}

function toMention(run: Mention): Mention {
  const { start, end, sentence, text } = run;
  return { start, end, sentence, text };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
