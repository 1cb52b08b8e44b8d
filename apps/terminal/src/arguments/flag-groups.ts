import type { FlagName } from "./flags.ts";

/** The flags that every command takes. */
export const COMMON_FLAGS: readonly FlagName[] = [
  "format",
  "json",
  "withText",
  "quiet",
  "help",
  "version",
];

/** The flags of which one command line may give only one. */
export const LENGTH_FLAGS: readonly FlagName[] = ["sentences", "words", "ratio", "minutes"];

/** The flags that choose a part of a source; a line of a batch is a text and has none. */
export const PART_FLAGS: readonly FlagName[] = ["pageRange", "section"];
