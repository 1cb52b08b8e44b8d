import type { Document, Token } from "../../document.ts";
import { oncePer } from "../../maths/once-per.ts";
import { flag, type Measure } from "../features/feature-family.ts";
import { isCapitalised } from "../is-capitalised.ts";
import { weighTerms } from "../weigh-terms.ts";

/** The names of the features of a term, in the order {@link createTermMeasure} gives them. */
export const TERM_FEATURE_NAMES: readonly string[] = [
  "logCount",
  "percent",
  "logSentences",
  "sentenceShare",
  "inFirst",
  "inFirstThree",
  "inverseFirst",
  "logFirst",
  "relativeFirst",
  "spread",
  "capitalised",
  "capitalisedByCount",
  "inverseFirstByCount",
  "number",
  "logLength",
  "logDocument",
];

/** Saying a term more often than this in the opening says no more about it. */
const MOST_IN_OPENING = 3;

/** How a term is used in a document. */
interface Use {
  count: number;
  readonly first: number;
  last: number;
  opening: number;
  capitalised: number;
  letters: number;
  readonly number: boolean;
}

/**
 * Returns the features of each term of a document, one row a term: how often it is said, where first,
 * how it is written; linear in the document.
 */
export function measureTerms(document: Document): readonly (readonly number[])[] {
  const measure = createTermMeasure(document);
  return document.terms.map((_, term) => measure(term));
}

/** Returns a function that gives the features of a term; a document is looked at once. */
export const createTermMeasure: (document: Document) => Measure<number> = oncePer(
  (document: Document) => {
    const { sentenceFrequency, total } = weighTerms(document);
    const sentences = document.sentences.length;
    const logDocument = Math.log(sentences);
    const uses = collectUses(document);
    return (term) => {
      const use = uses[term];
      if (use === undefined) return [];
      const logCount = Math.log(use.count);
      const inverse = 1 / (use.first + 1);
      const capitalised = use.capitalised / use.count;
      const within = sentenceFrequency[term] ?? 1;
      return [
        logCount,
        (100 * use.count) / Math.max(1, total),
        Math.log(within),
        within / sentences,
        flag(use.first === 0),
        Math.min(use.opening, MOST_IN_OPENING),
        inverse,
        Math.log(use.first + 1),
        use.first / sentences,
        (use.last - use.first) / sentences,
        capitalised,
        capitalised * logCount,
        inverse * logCount,
        flag(use.number),
        Math.log(use.letters),
        logDocument,
      ];
    };
  },
);

function collectUses(document: Document): readonly Use[] {
  const { text } = document.article;
  const uses: Use[] = [];
  for (const { index, tokens } of document.sentences) {
    for (const token of tokens) {
      if (token.term < 0) continue;
      const use = uses[token.term] ?? startUse(token, index);
      uses[token.term] = use;
      use.count += 1;
      use.last = index;
      if (index < 3) use.opening += 1;
      if (isCapitalised(text, token)) use.capitalised += 1;
      use.letters = Math.max(use.letters, token.end - token.start);
    }
  }
  return uses;
}

function startUse({ kind }: Token, first: number): Use {
  return {
    count: 0,
    first,
    last: first,
    opening: 0,
    capitalised: 0,
    letters: 1,
    number: kind === "number",
  };
}
