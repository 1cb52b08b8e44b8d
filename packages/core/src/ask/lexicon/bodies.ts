import { KNOWN_BODIES } from "./known-bodies.ts";
import { toKey } from "./to-key.ts";

/** What is known of well-known bodies. */
export interface Bodies {
  /** Whether a name is that of a well-known body. */
  readonly isBody: (name: string) => boolean;
  /** Returns well-known bodies of the same kind. */
  readonly bodiesLike: (name: string) => readonly string[];
}

/** Returns a look-up of well-known bodies. */
export function createBodies(): Bodies {
  const kinds = new Map(
    KNOWN_BODIES.flatMap((kind) => kind.map((name) => [name.toLowerCase(), kind])),
  );
  return {
    isBody: (name) => kinds.has(toKey(name)),
    bodiesLike: (name) => {
      const key = toKey(name);
      return (kinds.get(key) ?? []).filter((other) => other.toLowerCase() !== key);
    },
  };
}
