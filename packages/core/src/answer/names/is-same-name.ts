import { NAME_GROUPS } from "./name-groups.ts";
import { toNameKey } from "./name-key.ts";

let listed: ReadonlyMap<string, readonly number[]> | undefined;

/** Returns the groups of the table that a key is in; the table is read on the first call. */
function findGroups(key: string): readonly number[] {
  listed ??= listGroups();
  return listed.get(key) ?? [];
}

function listGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of NAME_GROUPS.entries()) {
    for (const name of line.split(" | ")) {
      const key = toNameKey(name);
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
  }
  return groups;
}

/** Returns whether two names are written alike or are names of one thing in the built-in table. */
export function isSameName(one: string, other: string): boolean {
  const [key, otherKey] = [toNameKey(one), toNameKey(other)];
  if (key === "") return false;
  if (key === otherKey) return true;
  const groups = findGroups(otherKey);
  return findGroups(key).some((group) => groups.includes(group));
}

/** Returns whether a name is in the built-in table. */
export function isListedName(name: string): boolean {
  return findGroups(toNameKey(name)).length > 0;
}
