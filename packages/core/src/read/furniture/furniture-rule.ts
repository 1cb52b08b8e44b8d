import type { DropReason } from "../../article.ts";

/** Whole lines that are furniture for one reason; patterns are tried on trimmed text. */
export interface FurnitureRule {
  readonly reason: DropReason;
  readonly pattern: RegExp;
}
