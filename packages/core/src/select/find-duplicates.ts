import type { Document } from "../document.ts";
import { saysTheSame } from "./similarity.ts";

/** Returns the sentences of a choice, in order, that say what an earlier chosen one says. */
export function findDuplicates(document: Document, chosen: readonly number[]): number[] {
  return chosen.filter((index, at) =>
    chosen.slice(0, at).some((earlier) => saysTheSame(document, earlier, index)),
  );
}
