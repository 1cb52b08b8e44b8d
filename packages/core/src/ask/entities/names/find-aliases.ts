import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { NameRun } from "../find-names.ts";

/** A form of a name as it first stands in the article. */
export interface Form {
  readonly text: string;
  readonly isPerson: boolean;
  /** Whether it is a place's or a body's name, however many people bear it too. */
  readonly isNamesake: boolean;
  readonly first: NameRun;
}

/** How far before an acronym in brackets its full form may begin, in UTF-16 units. */
const EXPANSION_REACH = 120;

/**
 * Returns pairs of forms that name the same thing, the shorter first: a person's surname and full name, a
 * name without its middle names, an acronym and what it stands for, two names of a place, two spellings.
 * Time grows with the square of the number of forms.
 */
export function findAliases(
  article: string,
  forms: readonly Form[],
  lexicon: Lexicon,
): (readonly [string, string])[] {
  const people = forms.filter(({ isPerson, text }) => isPerson && text.includes(" "));
  const names = people.map(({ text }) => text);
  const texts = forms.map(({ text }) => text);
  const places = texts.map((text) => lexicon.placeOf(text));
  const spellings = texts.map(plain);
  return forms.flatMap((form, at) => {
    const { text, first } = form;
    const same = texts.filter(
      (_, other) =>
        other !== at &&
        ((places[at] !== undefined && places[at] === places[other]) ||
          spellings[at] === spellings[other]),
    );
    return [...findFullNames(form, names), ...findExpansion(article, first, texts), ...same].map(
      (other) => [text, other] as const,
    );
  });
}

/** A surname is its one owner's, and nobody's where two people bear it; a place or a body is nobody's. */
function findFullNames(
  { text: form, isNamesake }: Form,
  people: readonly string[],
): readonly string[] {
  if (isNamesake) return [];
  if (form.includes(" ")) return people.filter((full) => isShorterName(form, full));
  const owners = people.filter((full) => isPartOfName(form, full));
  return owners.length === 1 ? owners : [];
}

function isPartOfName(name: string, full: string): boolean {
  const words = full.split(/\s+/u);
  return words.at(-1) === name || words[0] === name;
}

/** "Imran Khan" is a shorter form of "Imran Ahmed Khan": first and last words agree. */
function isShorterName(short: string, full: string): boolean {
  const a = short.split(/\s+/u);
  const b = full.split(/\s+/u);
  return a.length < b.length && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** "World Health Organisation (WHO)": the form before the bracket, when its initials agree. */
function findExpansion(
  article: string,
  { text, start }: NameRun,
  forms: readonly string[],
): readonly string[] {
  if (!/^[\p{Lu}\p{N}-]{2,8}$/u.test(text) || article[start - 1] !== "(") return [];
  const before = article.slice(Math.max(0, start - EXPANSION_REACH), start - 1).trimEnd();
  const expansion = forms.find((form) => before.endsWith(form) && initialsAgree(form, text));
  return expansion === undefined ? [] : [expansion];
}

function initialsAgree(form: string, acronym: string): boolean {
  const capitals = form.replace(/[^\p{Lu}]/gu, "");
  const letters = acronym.replace(/[^\p{Lu}]/gu, "");
  return capitals.startsWith(letters.slice(0, 2)) || letters.startsWith(capitals.slice(0, 2));
}

/** Case, "the" and marks do not tell names apart. */
function plain(form: string): string {
  return form
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
