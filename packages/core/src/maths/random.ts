/** A source of repeatable randomness; every call moves it on. */
export interface Random {
  /** Returns a number in [0, 1). */
  readonly next: () => number;
  /** Returns a whole number in [0, bound). */
  readonly below: (bound: number) => number;
  /** Returns the items in a random order; the array given is left as it was (Fisher and Yates). */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** Returns a source whose numbers depend on the seed alone, the same on every machine (mulberry32). */
export function createRandom(seed: string): Random {
  let state = hash32(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    shuffle: (items) => {
      const shuffled = [...items];
      for (let at = shuffled.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        const item = shuffled[at];
        const swapped = shuffled[other];
        if (item === undefined || swapped === undefined) continue;
        shuffled[at] = swapped;
        shuffled[other] = item;
      }
      return shuffled;
    },
  };
}

/** Returns a 32-bit hash of a text (FNV-1a over its UTF-16 units). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Returns a short name for a text, equal for equal texts: two hashes in base 36, 13 characters at most. */
export function fingerprint(text: string): string {
  return hash32(text).toString(36) + hash32(`${text}\u0000${text.length}`).toString(36);
}
