import type { Examined } from "./examine.ts";

/** What of a question breaks a rule. */
export interface Offence {
  /** What gives it away, as the question has it. */
  readonly words: string;
  /** Index of the other question that has a part in it. */
  readonly beside?: number;
}

/** Returns how a question breaks a rule beside all questions of its quiz, itself included; nothing where it keeps it. */
export type Rule = (examined: Examined, quiz: readonly Examined[]) => readonly Offence[];

/** Returns an offence of each of some words. */
export function toOffences(words: readonly string[]): readonly Offence[] {
  return words.map((offending) => ({ words: offending }));
}
