import type { Document } from "../../document.ts";

/** Gives the features of something, in the order of their names; every value is finite. */
export type Measure<Subject> = (subject: Subject) => readonly number[];

/**
 * Features of one kind. `measure` looks at the document once and returns a function that gives the
 * features of a sentence by index.
 */
export interface FeatureFamily {
  /** What `reasons` calls the summed contribution of the family. */
  readonly family: string;
  readonly names: readonly string[];
  readonly measure: (document: Document) => Measure<number>;
}

/** Returns 1 for true and 0 for false. */
export function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
