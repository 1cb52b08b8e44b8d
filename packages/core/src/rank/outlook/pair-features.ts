import type { Document, Sentence, Token } from "../../document.ts";
import { flag } from "../features/feature-family.ts";
import { isCapitalised } from "../is-capitalised.ts";
import { weighTerms } from "../weigh-terms.ts";

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

/**
 * Returns the distinct pairs of some sentences, or of all, with how the whole document says them, and
 * which of them each of those sentences has; marks between words do not part them.
 */
export function listPairs(
  document: Document,
  sentences: readonly Sentence[] = document.sentences,
): {
  readonly pairs: readonly WordPair[];
  readonly pairsOf: readonly (readonly number[])[];
} {
  const keyOf = createPairKeys(document);
  const pairs: CountedPair[] = [];
  const pairsOf = document.sentences.map((): number[] => []);
  const ids = new Map<number, number>();
  const lastIn: number[] = [];
  for (const { index, tokens } of sentences) {
    visitPairs(tokens, (left, right) => {
      const key = keyOf(left, right);
      let id = key === null ? undefined : ids.get(key);
      if (id === undefined) {
        id = pairs.length;
        // What may be said elsewhere is counted below.
        pairs.push(startPair(document, left, right, index, key === null ? 1 : 0));
        if (key !== null) ids.set(key, id);
      }
      if (lastIn[id] !== index) pairsOf[index]?.push(id);
      lastIn[id] = index;
    });
  }
  for (const { index, tokens } of document.sentences) {
    visitPairs(tokens, (left, right) => {
      const key = keyOf(left, right);
      const id = key === null ? undefined : ids.get(key);
      const pair = id === undefined ? undefined : pairs[id];
      if (id === undefined || pair === undefined) return;
      if (pair.count === 0) pairs[id] = startPair(document, left, right, index, 1);
      else pair.count += 1;
    });
  }
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
  const left = pair.left < 0 ? 0 : (chances[pair.left] ?? 0);
  const right = pair.right < 0 ? 0 : (chances[pair.right] ?? 0);
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

/** Calls `visit` with each two words that stand side by side in a sentence, unless both are stop words. */
function visitPairs(tokens: readonly Token[], visit: (left: Token, right: Token) => void): void {
  let left: Token | undefined;
  for (const right of tokens) {
    if (right.kind === "mark") continue;
    if (left !== undefined && (left.term >= 0 || right.term >= 0)) visit(left, right);
    left = right;
  }
}

/**
 * Returns a function that gives a pair the number that all its like in the document have, or `null` where
 * one of its terms is said once, so that there are no others: most pairs are so.
 */
function createPairKeys(document: Document): (left: Token, right: Token) => number | null {
  const { frequency } = weighTerms(document);
  const { sentences, terms } = document;
  const most = sentences.reduce((sum, { tokens }) => sum + tokens.length, terms.length);
  const stopWords = new Map<string, number>();
  /** A term's number is its index, so that forms of one stem are one pair; stop words follow on. */
  const numberOf = ({ term, norm }: Token): number => {
    if (term >= 0) return term;
    const known = stopWords.get(norm);
    if (known !== undefined) return known;
    const number = terms.length + stopWords.size;
    stopWords.set(norm, number);
    return number;
  };
  const isSaidOnce = ({ term }: Token): boolean => term >= 0 && frequency[term] === 1;
  return (left, right) =>
    isSaidOnce(left) || isSaidOnce(right) ? null : numberOf(left) * most + numberOf(right);
}

function startPair(
  { article }: Document,
  left: Token,
  right: Token,
  first: number,
  count: number,
): CountedPair {
  return {
    left: left.term,
    right: right.term,
    count,
    first,
    capitalised: isCapitalised(article.text, left) && isCapitalised(article.text, right),
    tokens: [left, right],
  };
}
