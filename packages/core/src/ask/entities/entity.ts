import type { GapType } from "../../quiz.ts";

/** One place where an entity is named: `[start, end)` in UTF-16 units of `article.text`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly text: string;
}

/** The value of a number or a year with what it counts, for making neighbours and comparing answers. */
export interface Quantity {
  readonly value: number;
  /** What stands before and after the digits inside the mention: "$", " billion", "%". */
  readonly prefix: string;
  readonly suffix: string;
  /** Digits after the decimal point, as written. */
  readonly decimals: number;
  /** What separates the thousands as written: "," or a narrow space; "" where nothing does. */
  readonly separator: string;
  /** Whether the number is written as a word ("six"). */
  readonly spelt: boolean;
}

/** Somebody or something the article speaks of, with every place where it is named. */
export interface Entity {
  readonly index: number;
  readonly type: GapType;
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** Every form of the name in the article, the fullest first. */
  readonly forms: readonly string[];
  /** What gives it away where a reader sees it: its forms, a surname alone, a country's people. */
  readonly tells: readonly string[];
  readonly mentions: readonly Mention[];
  /** On numbers and years. */
  readonly quantity?: Quantity;
}
