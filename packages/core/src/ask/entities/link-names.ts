import type { Document } from "../../document.ts";
import { groupBy } from "../../maths/group-by.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameRun } from "./find-names.ts";
import { findAliases, type Form } from "./names/find-aliases.ts";
import type { NameType } from "./names/votes.ts";

/** One named thing: its type and every run that names it. */
export interface LinkedName {
  readonly type: NameType;
  /** The fullest form first. */
  readonly forms: readonly string[];
  readonly runs: readonly NameRun[];
}

/** A form with its type and every run of it. */
interface TypedForm extends Form {
  readonly type: NameType;
  readonly runs: readonly NameRun[];
}

/**
 * Returns the things that names name, in order of first mention: equal forms, a person's surname and full
 * name ("Blinken", "Antony Blinken"), an acronym and what stands before it in brackets, and two names of
 * one place are the same thing. `types` are those of the names, one each.
 */
export function linkNames(
  { article }: Document,
  names: readonly NameRun[],
  types: readonly NameType[],
  lexicon: Lexicon,
): LinkedName[] {
  const forms = readForms(names, types);
  const rootOf = unite(findAliases(article.text, forms, lexicon));
  return [...groupBy(forms, ({ text }) => rootOf(text)).values()].map(toLinkedName);
}

function readForms(names: readonly NameRun[], types: readonly NameType[]): TypedForm[] {
  const typed = names.map((run, at) => ({ run, type: types[at] ?? "term" }));
  return [...groupBy(typed, ({ run }) => run.text).values()].flatMap((group): TypedForm[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { run, type } = first;
    const runs = group.map((named) => named.run);
    const isNamesake = type === "place" || type === "organisation";
    return [{ text: run.text, isPerson: type === "person", isNamesake, first: run, type, runs }];
  });
}

/** Returns a look-up of the one form that stands for all those that pairs tie together (union-find). */
function unite(pairs: readonly (readonly [string, string])[]): (form: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (form: string): string => {
    const parent = parents.get(form) ?? form;
    return parent === form ? form : rootOf(parent);
  };
  for (const [short, long] of pairs) parents.set(rootOf(short), rootOf(long));
  return rootOf;
}

function toLinkedName(members: readonly TypedForm[]): LinkedName {
  const fullestFirst = members.toSorted(
    (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  return {
    type: fullestFirst[0]?.type ?? "term",
    forms: fullestFirst.map(({ text }) => text),
    runs: members.flatMap(({ runs }) => runs).toSorted((a, b) => a.start - b.start),
  };
}
