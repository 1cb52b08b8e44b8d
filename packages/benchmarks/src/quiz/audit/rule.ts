import type { Item, Sheet } from "./sheet.ts";

/** Something that must not be wrong with a question. */
export interface Rule {
  readonly name: string;
  /** What is looked at, for a reader of the table. */
  readonly about: string;
  /** Questions in a hundred that may break it. */
  readonly atMost: number;
  /** Returns what is wrong with a question of a quiz; `null` where nothing is. */
  readonly find: (item: Item, sheet: Sheet) => string | null;
}
