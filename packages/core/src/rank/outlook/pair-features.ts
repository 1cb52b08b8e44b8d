import type { Document, Token } from "../../document.ts";
import { flag } from "../features/feature-family.ts";

/** The names of the features of a pair, in the order {@link measurePair} gives them. */
export const PAIR_FEATURE_NAMES: readonly string[] = [
  "twoTerms",
  "chance",
  "logChance",
  "logChanceOfTwo",
  "product",
  "logCount",
  "repeated",
  "inFirst",
  "inverseFirst",
  "logFirst",
  "relativeFirst",
  "capitalised",
  "logDocument",
];

/** Keeps the logarithm of a chance finite; chances of terms are seldom below it. */
const LEAST_CHANCE = 0.01;

/** Two words side by side in a sentence, at least one of which is a term. */
export interface WordPair {
  /** Term indexes; -1 for a stop word. */
  readonly left: number;
  readonly right: number;
  /** How often the document has the pair. */
  readonly count: number;
  /** Index of the first sentence that has it. */
  readonly first: number;
  readonly capitalised: boolean;
  /** The two tokens where the pair is first said. */
  readonly tokens: readonly [Token, Token];
}

/** A pair while it is being counted. */
type CountedPair = Omit<WordPair, "count"> & { count: number };

/** Returns the distinct pairs of a document and which each sentence has; marks between words do not part them. */
export function listPairs(document: Document): {
  readonly pairs: readonly WordPair[];
  readonly pairsOf: readonly (readonly number[])[];
} {
  const pairs: CountedPair[] = [];
  const ids = new Map<string, number>();
  const pairsOf = document.sentences.map(({ index, tokens }) => {
    const found = new Set<number>();
    let previous: Token | undefined;
    for (const token of tokens) {
      if (token.kind === "mark") continue;
      if (previous !== undefined && (previous.term >= 0 || token.term >= 0)) {
        const key = `${nameOf(previous)} ${nameOf(token)}`;
        let id = ids.get(key);
        if (id === undefined) {
          id = pairs.length;
          ids.set(key, id);
          pairs.push(startPair(document, previous, token, index));
        }
        const pair = pairs[id];
        if (pair !== undefined) pair.count += 1;
        found.add(id);
      }
      previous = token;
    }
    return [...found];
  });
  return { pairs, pairsOf };
}

/** Returns the features of a pair; `chances` are those of the document's terms. */
export function measurePair(
  document: Document,
  pair: WordPair,
  chances: Float64Array,
): readonly number[] {
  const sentences = document.sentences.length;
  const two = pair.left >= 0 && pair.right >= 0;
  const left = chances[pair.left] ?? 0;
  const right = chances[pair.right] ?? 0;
  const chance = two ? Math.min(left, right) : Math.max(left, right);
  const logChance = Math.log(chance + LEAST_CHANCE);
  return [
    flag(two),
    chance,
    logChance,
    two ? logChance : 0,
    left * right,
    Math.log(pair.count),
    flag(pair.count > 1),
    flag(pair.first === 0),
    1 / (pair.first + 1),
    Math.log(pair.first + 1),
    pair.first / sentences,
    flag(pair.capitalised),
    Math.log(sentences),
  ];
}

/** A term is named by its index, which no word begins with, so that forms of one stem are one pair. */
function nameOf({ term, norm }: Token): string {
  return term >= 0 ? String(term) : norm;
}

function startPair({ article }: Document, left: Token, right: Token, first: number): CountedPair {
  const isCapitalised = ({ start }: Token): boolean => {
    const initial = article.text[start] ?? "";
    return initial !== initial.toLowerCase();
  };
  return {
    left: left.term,
    right: right.term,
    count: 0,
    first,
    capitalised: isCapitalised(left) && isCapitalised(right),
    tokens: [left, right],
  };
}
