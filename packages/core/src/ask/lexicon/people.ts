import { KNOWN_PEOPLE } from "./known-people.ts";

/** What is known of well-known people. */
export interface People {
  /** Returns people known for the same, in full or by surname as the name given is; none for others. */
  readonly peopleLike: (name: string) => readonly string[];
}

/** Returns a look-up of well-known people by full name or, where only one bears it, by surname. */
export function createPeople(): People {
  const kinds = new Map<string, readonly string[]>();
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const kind of KNOWN_PEOPLE) {
    for (const name of kind) {
      if (!kinds.has(name)) kinds.set(name, kind);
      const surname = surnameOf(name);
      if (owners.has(surname) && owners.get(surname) !== name) shared.add(surname);
      owners.set(surname, name);
    }
  }
  return {
    peopleLike: (name) => {
      const full = kinds.has(name) || shared.has(name) ? name : (owners.get(name) ?? name);
      const others = (kinds.get(full) ?? []).filter((other) => other !== full);
      return full === name ? others : others.filter((other) => other.includes(" ")).map(surnameOf);
    },
  };
}

function surnameOf(name: string): string {
  return name.split(" ").at(-1) ?? name;
}
