import type { DropReason } from "../../article.ts";

/**
 * Lines, sentences or stretches that are furniture for one reason.
 *
 * Patterns are long and there are scores of them; preparing one takes a third of a millisecond, preparing
 * all of them longer than reading an article does. So each says by which cheap looks a text may be one of
 * its own: by its first word, or by what it holds. A rule with neither is never tried.
 */
export interface FurnitureRule {
  readonly reason: DropReason;
  /**
   * The first words of what the pattern matches, in lower case, between blanks; `0` stands for any digit,
   * `(` for a bracket, a dash or ©. Nothing opens with another mark, such as a quotation's.
   */
  readonly opens?: string;
  /** Stretches in lower case, one of which is in what the pattern matches and `opens` does not tell. */
  readonly holds?: readonly string[];
  /** Tried on trimmed text. */
  readonly pattern: RegExp;
}
