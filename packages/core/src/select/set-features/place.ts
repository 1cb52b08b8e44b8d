import { flag } from "../../rank/features/feature-family.ts";
import { isCapitalised } from "../../rank/is-capitalised.ts";
import { type Selection, wordsOf } from "../selection.ts";

const QUOTES: ReadonlySet<string> = new Set('"“”«»„');

/** The names of the features {@link createPlace} gives, in order. */
export const PLACE_FEATURE_NAMES: readonly string[] = [
  "logFirst",
  "logLast",
  "inFirstThree",
  "hasFirst",
  "hasSecond",
  "span",
  "quotations",
  "names",
];

/** Returns a function that gives where the sentences of a set stand and what manner they are of. */
export function createPlace(
  selection: Selection,
  pool: readonly number[],
): (set: readonly number[]) => readonly number[] {
  const { document } = selection;
  const manners = new Map(pool.map((index) => [index, mannerOf(selection, index)]));
  return (set) => {
    const first = set[0] ?? 0;
    const last = set.at(-1) ?? 0;
    let opening = 0;
    let quotations = 0;
    let names = 0;
    for (const index of set) {
      const manner = manners.get(index);
      if (index < 3) opening += 1;
      quotations += flag(manner?.quotes === true);
      names += manner?.names ?? 0;
    }
    return [
      Math.log(1 + first),
      Math.log(1 + last),
      opening,
      flag(first === 0),
      flag(set.includes(1)),
      (last - first) / document.sentences.length,
      quotations / set.length,
      names / Math.max(1, wordsOf(document, set)),
    ];
  };
}

/** Whether a sentence quotes, and how many words after its first are capitalised. */
function mannerOf(
  { document }: Selection,
  index: number,
): { readonly quotes: boolean; readonly names: number } {
  let quotes = false;
  let names = 0;
  for (const [at, token] of (document.sentences[index]?.tokens ?? []).entries()) {
    if (token.kind === "mark") quotes ||= QUOTES.has(token.norm);
    else if (at > 0 && token.kind === "word" && isCapitalised(document.article.text, token))
      names += 1;
  }
  return { quotes, names };
}
