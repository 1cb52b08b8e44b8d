import type { Document } from "../document.ts";
import { createEchoes } from "./echoes.ts";

/** Returns the sentences of a choice, in order, that say what an earlier chosen one says. */
export function findDuplicates(document: Document, chosen: readonly number[]): number[] {
  const earlier = createEchoes(document);
  return chosen.filter((index) => {
    const repeats = earlier.repeats(index);
    earlier.add(index);
    return repeats;
  });
}
