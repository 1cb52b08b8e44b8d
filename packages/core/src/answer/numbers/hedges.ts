import { type NumberToken, textAt } from "./number-tokens.ts";

/** How a number is hedged: "about 40,000", "more than 40,000", "fewer than 40,000". */
export type Hedge = "about" | "over" | "under";

/** Words before a number, longest first where one begins another. */
const HEDGES: readonly (readonly [string, Hedge])[] = [
  ["no more than", "under"],
  ["not more than", "under"],
  ["as many as", "under"],
  ["as much as", "under"],
  ["no fewer than", "over"],
  ["no less than", "over"],
  ["more than", "over"],
  ["greater than", "over"],
  ["at least", "over"],
  ["upwards of", "over"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["lower than", "under"],
  ["up to", "under"],
  ["at most", "under"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["over", "over"],
  ["above", "over"],
  ["exceeding", "over"],
  ["under", "under"],
  ["below", "under"],
  ["~", "about"],
  [">", "over"],
  ["<", "under"],
];

/** Words that say nothing before a number. */
const EMPTY = new Set("the a an just only exactly in by to of year total".split(" "));

/** Returns the hedge that stands before a number, if any, and the index of the token after it. */
export function readHedge(tokens: readonly NumberToken[]): {
  readonly hedge: Hedge | null;
  readonly end: number;
} {
  let [hedge, at] = [null as Hedge | null, 0];
  for (;;) {
    const found = HEDGES.find(([words]) => standsAt(tokens, at, words.split(" ")));
    if (found !== undefined) {
      hedge ??= found[1];
      at += found[0].split(" ").length;
    } else if (EMPTY.has(textAt(tokens, at)) && !isArticleOfNumber(tokens, at)) {
      at += 1;
    } else return { hedge, end: at };
  }
}

/** "a million", "a third": the article belongs to the number. */
function isArticleOfNumber(tokens: readonly NumberToken[], at: number): boolean {
  const text = textAt(tokens, at);
  return (text === "a" || text === "an") && textAt(tokens, at + 1) !== "total";
}

function standsAt(tokens: readonly NumberToken[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => textAt(tokens, at + offset) === word);
}
