import { KNOWN_BODIES, KNOWN_PARTS } from "./known-bodies.ts";
import { toKey } from "./to-key.ts";

/** What is known of well-known bodies. */
export interface Bodies {
  /** Whether a name is that of a well-known body. */
  readonly isBody: (name: string) => boolean;
  /** Returns well-known bodies of the same kind. */
  readonly bodiesLike: (name: string) => readonly string[];
  /** Returns the kinds of well-known body a name is among, as numbers; none for another name. */
  readonly bodyKinds: (name: string) => ReadonlySet<number>;
  /** Whether one of two names is that of a part of the other: "Senate" and "Congress", in either order. */
  readonly isPartOfBody: (a: string, b: string) => boolean;
}

const NO_KINDS: ReadonlySet<number> = new Set();

/** Returns a look-up of well-known bodies. */
export function createBodies(): Bodies {
  const kinds = new Map(
    KNOWN_BODIES.flatMap((kind) => kind.map((name) => [name.toLowerCase(), kind])),
  );
  const numbers = new Map<string, Set<number>>();
  for (const [number, kind] of KNOWN_BODIES.entries()) {
    for (const name of kind) {
      const key = name.toLowerCase();
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    }
  }
  const nested = new Set(
    KNOWN_PARTS.flatMap(([whole, parts]) =>
      parts.split(/,\s+/u).flatMap((part) => [toPair(whole, part), toPair(part, whole)]),
    ),
  );
  return {
    isBody: (name) => kinds.has(toKey(name)),
    bodiesLike: (name) => {
      const key = toKey(name);
      return (kinds.get(key) ?? []).filter((other) => other.toLowerCase() !== key);
    },
    bodyKinds: (name) => numbers.get(toKey(name)) ?? NO_KINDS,
    isPartOfBody: (a, b) => nested.has(toPair(a, b)),
  };
}

function toPair(a: string, b: string): string {
  return `${toKey(a)}|${toKey(b)}`;
}
