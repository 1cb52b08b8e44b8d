import type { Document } from "../../document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameRun } from "./find-names.ts";
import type { NameType } from "./type-names.ts";

/** One named thing: its type and every run that names it. */
export interface LinkedName {
  readonly type: NameType;
  /** The fullest form first. */
  readonly forms: readonly string[];
  readonly runs: readonly NameRun[];
}

/**
 * Returns the things that names name, in order of first mention: equal forms, a person's surname and full
 * name ("Blinken", "Antony Blinken"), an acronym and what stands before it in brackets, and two names of
 * one place are the same thing.
 */
export function linkNames(
  document: Document,
  names: readonly NameRun[],
  types: readonly NameType[],
  lexicon: Lexicon,
): LinkedName[] {
  const byForm = new Map<string, { type: NameType; runs: NameRun[] }>();
  names.forEach((run, at) => {
    const known = byForm.get(run.text);
    if (known === undefined) byForm.set(run.text, { type: types[at] ?? "term", runs: [run] });
    else known.runs.push(run);
  });
  const forms = [...byForm.keys()];
  const root = new Map<string, string>(forms.map((form) => [form, form]));
  const find = (form: string): string => {
    const up = root.get(form) ?? form;
    return up === form ? form : find(up);
  };
  for (const [short, long] of findAliases(document, byForm, lexicon)) {
    root.set(find(short), find(long));
  }
  const groups = group(forms, find);
  return [...groups.values()].map((members) => link(members, byForm));
}

function group(forms: readonly string[], find: (form: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const key = find(form);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return groups;
}

function link(
  members: readonly string[],
  byForm: ReadonlyMap<string, { readonly type: NameType; readonly runs: readonly NameRun[] }>,
): LinkedName {
  const forms = members.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const runs = members
    .flatMap((form) => byForm.get(form)?.runs ?? [])
    .toSorted((a, b) => a.start - b.start);
  return { type: byForm.get(forms[0] ?? "")?.type ?? "term", forms, runs };
}

/** Returns pairs of forms that name the same thing, the shorter first. */
function findAliases(
  { article }: Document,
  byForm: ReadonlyMap<string, { readonly type: NameType; readonly runs: readonly NameRun[] }>,
  lexicon: Lexicon,
): [string, string][] {
  const forms = [...byForm.keys()];
  const people = forms.filter((form) => byForm.get(form)?.type === "person" && form.includes(" "));
  const aliases: [string, string][] = [];
  for (const form of forms) {
    const owners = form.includes(" ") ? [] : people.filter((full) => endsWithName(full, form));
    const [owner] = owners;
    if (owner !== undefined && owners.length === 1) aliases.push([form, owner]);
    for (const full of people) {
      if (full !== form && form.includes(" ") && isShorterName(form, full))
        aliases.push([form, full]);
    }
    const [first] = byForm.get(form)?.runs ?? [];
    const expansion = first === undefined ? undefined : expansionBefore(article.text, first, forms);
    if (expansion !== undefined) aliases.push([form, expansion]);
    for (const other of forms) {
      if (other !== form && lexicon.isSamePlace(form, other)) aliases.push([form, other]);
      if (other !== form && plain(other) === plain(form)) aliases.push([form, other]);
    }
  }
  return aliases;
}

function endsWithName(full: string, name: string): boolean {
  const words = full.split(/\s+/u);
  return words.at(-1) === name || (words.length > 1 && words[0] === name);
}

/** "Imran Khan" is a shorter form of "Imran Ahmed Khan": first and last words agree. */
function isShorterName(short: string, full: string): boolean {
  const a = short.split(/\s+/u);
  const b = full.split(/\s+/u);
  return a.length < b.length && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** "World Health Organisation (WHO)": the form before the bracket, when its initials agree. */
function expansionBefore(text: string, run: NameRun, forms: readonly string[]): string | undefined {
  if (!/^[\p{Lu}\p{N}-]{2,8}$/u.test(run.text) || text[run.start - 1] !== "(") return undefined;
  const before = text.slice(Math.max(0, run.start - 120), run.start - 1).trimEnd();
  return forms.find((form) => before.endsWith(form) && initialsAgree(form, run.text));
}

function initialsAgree(form: string, acronym: string): boolean {
  const capitals = form.replace(/[^\p{Lu}]/gu, "");
  const letters = acronym.replace(/[^\p{Lu}]/gu, "");
  return capitals.startsWith(letters.slice(0, 2)) || letters.startsWith(capitals.slice(0, 2));
}

function plain(form: string): string {
  return form
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
