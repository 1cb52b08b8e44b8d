import type { Document } from "../../document.ts";

/**
 * Features of one kind. `measure` looks at the document once and returns a function that gives the
 * features of a sentence by index, in the order of `names`; every value is finite.
 */
export interface FeatureFamily {
  /** What `reasons` calls the summed contribution of the family. */
  readonly family: string;
  readonly names: readonly string[];
  readonly measure: (document: Document) => (index: number) => readonly number[];
}

/** Returns 1 for true and 0 for false. */
export function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
