import type { Document } from "../../document.ts";
import type { GapType } from "../../quiz.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameRun } from "./find-names.ts";
import { ORGANISATION_HEADS, PERSON_PARTICLES, PLACE_HEADS } from "./name-words.ts";
import type { TaggedWord, TaggedWords } from "./tag-words.ts";

/** What a name can be. */
export type NameType = Extract<GapType, "person" | "place" | "organisation" | "term">;

type Votes = Record<NameType, number>;

/** Words that stand before places and seldom before people. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in at near from across outside inside around throughout toward towards into through en à dans à vers nach aus bei".split(
    " ",
  ),
);

/**
 * How much each clue weighs; our own, set by looking at how often each is right on our fixtures. A clue
 * from the name itself outweighs any from its surroundings.
 */
const WEIGHT = {
  title: 8,
  head: 5,
  gazetteer: 4,
  speech: 1.5,
  preposition: 1,
  acronym: 1.5,
  tagger: 1.5,
  firstName: 2.5,
  article: 0.5,
  particle: 1,
  surname: 3,
  apposition: 2,
  fullName: 0.6,
  lastWord: 3,
  office: 2,
} as const;

/**
 * Returns the type of each name: one type a surface form across the article, by the sum of all clues at
 * every place where it stands (Finkel, Grenager and Manning 2005 call it label consistency).
 */
export function typeNames(
  document: Document,
  names: readonly NameRun[],
  tags: TaggedWords,
  lexicon: Lexicon,
): NameType[] {
  const votes = new Map<string, Votes>();
  for (const name of names) {
    const sum = votes.get(name.text) ?? { person: 0, place: 0, organisation: 0, term: 0.5 };
    addName(sum, name, lexicon);
    addSurroundings(sum, name, document);
    addTagger(sum, name, tags[name.sentence] ?? []);
    votes.set(name.text, sum);
  }
  addShortForms(votes, countForms(names));
  return names.map((name) => strongest(votes.get(name.text)));
}

function addName(sum: Votes, { text, title }: NameRun, lexicon: Lexicon): void {
  const words = text.toLowerCase().split(/[\s-]+/u);
  const last = words.at(-1) ?? "";
  const [first = ""] = words;
  if (title !== "") sum.person += WEIGHT.title;
  if (words.length > 1 && ORGANISATION_HEADS.has(last)) sum.organisation += WEIGHT.head;
  if (words.length > 2 && ORGANISATION_HEADS.has(first)) sum.organisation += WEIGHT.head;
  if (
    words.length > 1 &&
    !ORGANISATION_HEADS.has(last) &&
    (PLACE_HEADS.has(last) || PLACE_HEADS.has(first))
  ) {
    sum.place += WEIGHT.head - 1;
  }
  if (words.some((word) => ORGANISATION_HEADS.has(word)) && words.includes("of")) {
    sum.organisation += WEIGHT.head;
  }
  if (lexicon.isBody(text)) sum.organisation += WEIGHT.gazetteer;
  if (lexicon.isPlace(text)) sum.place += WEIGHT.gazetteer;
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(text.replaceAll("-", ""))) sum.organisation += WEIGHT.acronym;
  if (words.length > 1 && words.slice(1, -1).some((word) => PERSON_PARTICLES.has(word))) {
    sum.person += WEIGHT.particle;
  }
}

/**
 * A full name whose last word later stands alone is a person's ("Nahal Toosi", "Toosi"); one that ends
 * in a body's name is a body ("Afghan Taliban", "Taliban").
 */
function addShortForms(votes: Map<string, Votes>, counts: ReadonlyMap<string, number>): void {
  for (const [form, sum] of votes) {
    const words = form.split(/\s+/u);
    const last = words.at(-1) ?? "";
    const short = words.length > 1 ? votes.get(last) : undefined;
    // Papers name a person in full once; a club or a film is named in full each time.
    if (short === undefined && (counts.get(form) ?? 0) >= 3) sum.person -= WEIGHT.surname;
    if (short === undefined || isHead(last)) continue;
    const body = short.organisation > short.person && short.organisation > short.place;
    if (body && short.organisation > 1.5) sum.organisation += WEIGHT.lastWord;
    else sum.person += WEIGHT.surname;
  }
}

function countForms(names: readonly NameRun[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isHead(word: string): boolean {
  return ORGANISATION_HEADS.has(word.toLowerCase()) || PLACE_HEADS.has(word.toLowerCase());
}

function addSurroundings(sum: Votes, name: NameRun, { article, language }: Document): void {
  const words = name.text.split(/\s+/u);
  const full = words.length === 2 || words.length === 3;
  // German writes every noun with a capital, so two in a row are nobody's name by that alone.
  const named = full && name.before !== "the" && language.code !== "de";
  if (named && !words.some(isHead)) sum.person += WEIGHT.fullName;
  // "Stacy Peterson, 23, …" and "Farrukh Sadriev, who …" are people.
  if (/^,?\s(?:\d{1,2},|who\b)/u.test(article.text.slice(name.end, name.end + 8))) {
    sum.person += WEIGHT.apposition;
  }
  if (language.speechVerbs.has(name.after) || language.speechVerbs.has(name.before)) {
    sum.person += WEIGHT.speech;
  }
  if (ORGANISATION_HEADS.has(name.before)) sum.organisation += WEIGHT.lastWord;
  if (PLACE_PREPOSITIONS.has(name.before)) {
    sum.place += words.length === 1 ? WEIGHT.preposition : WEIGHT.preposition / 2;
  }
  if (name.before === "the" && !name.text.includes(" ")) sum.organisation += WEIGHT.article;
}

function addTagger(sum: Votes, name: NameRun, tagged: readonly TaggedWord[]): void {
  const words = tagged.filter(({ start, end }) => start < name.end && end > name.start);
  const before = tagged.findLast(({ end }) => end <= name.start);
  // "the hydrologist Chen Yulan" is a person, "the bulk carrier Amber Heron" is not.
  if (before !== undefined && name.start - before.end === 1 && name.title === "") {
    if (before.tags.has("Actor")) sum.person += WEIGHT.office;
    else if (before.tags.has("Noun") && !before.tags.has("ProperNoun")) sum.term += WEIGHT.office;
  }
  const share = 1 / Math.max(1, words.length);
  for (const [at, word] of words.entries()) {
    if (word.tags.has("FirstName") && at === 0 && words.length > 1) sum.person += WEIGHT.firstName;
    if (word.tags.has("Person")) sum.person += WEIGHT.tagger * share;
    if (word.tags.has("Place")) sum.place += WEIGHT.tagger * share;
    if (word.tags.has("Organization")) sum.organisation += WEIGHT.tagger * share;
  }
}

function strongest(votes: Votes | undefined): NameType {
  let best: NameType = "term";
  if (votes === undefined) return best;
  for (const type of ["person", "place", "organisation"] as const) {
    if (votes[type] > votes[best]) best = type;
  }
  return best;
}
