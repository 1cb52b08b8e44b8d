import type { ChoiceQuestion } from "@precis/core";

import { meanOf } from "../../statistics/mean.ts";
import { GAP } from "../audit/sheet.ts";
import { isStopWord } from "../words/stop-words.ts";
import { toWords } from "../words/to-words.ts";
import type { ClosedBook, Guesser } from "./guesser.ts";
import { jaccard, letterLikeness, meanLikeness } from "./likeness.ts";

/** A word met in no other article counts as met in this share of one. */
const UNMET = 1e-4;

const commonest: Guesser = {
  name: "commonest in other articles",
  weigh: ({ options }, book) => options.map((option) => commonness(option, book)),
};
const likest: Guesser = {
  name: "letters of the other options",
  weigh: ({ options }) => meanLikeness(options, letterLikeness),
};
const stemLetters: Guesser = {
  name: "letters of the stem",
  weigh: (question) =>
    question.options.map((option) => letterLikeness(option, shownBeside(question))),
};
const stemWords: Guesser = {
  name: "words of the stem",
  weigh: (question) => {
    const shown = contentOf(shownBeside(question));
    return question.options.map((option) => sharedWords(option, shown));
  },
};

/** Guesses from the words of a question, and from how common they are. */
export const WORD_GUESSERS: readonly Guesser[] = [
  commonest,
  negated(commonest, "rarest in other articles"),
  {
    name: "usual beside its neighbours",
    weigh: (question, book) => question.options.map((option) => usualness(question, option, book)),
  },
  likest,
  negated(likest, "letters of no other option"),
  {
    name: "words of the other options",
    weigh: ({ options }) => meanLikeness(options, wordLikeness),
  },
  stemLetters,
  negated(stemLetters, "letters not of the stem"),
  stemWords,
  negated(stemWords, "words not of the stem"),
];

/** The mean logarithm of how often the words of an option are met in other articles. */
function commonness(option: string, { frequencyOf }: ClosedBook): number {
  return meanOf(toWords(option).map((word) => Math.log(Math.max(UNMET, frequencyOf(word)))));
}

function shownBeside({ stem, context }: ChoiceQuestion): string {
  return `${stem} ${context ?? ""}`;
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(toWords(text).filter((word) => !isStopWord(word)));
}

function sharedWords(option: string, shown: ReadonlySet<string>): number {
  return [...contentOf(option)].filter((word) => shown.has(word)).length;
}

function negated(guesser: Guesser, name: string): Guesser {
  return {
    name,
    weigh: (question, book) => guesser.weigh(question, book).map((weight) => -weight),
  };
}

/** The summed logarithms of how often an option's ends are met beside the words around the gap. */
function usualness({ stem }: ChoiceQuestion, option: string, { frequencyOf }: ClosedBook): number {
  const [before = [], after = []] = stem.split(GAP).map(toWords);
  const words = toWords(option);
  const pairs = [
    [before.at(-1), words[0]],
    [words.at(-1), after[0]],
  ].filter((pair) => !pair.includes(undefined));
  return pairs.reduce(
    (sum, pair) => sum + Math.log(Math.max(UNMET, frequencyOf(pair.join(" ")))),
    0,
  );
}

function wordLikeness(a: string, b: string): number {
  return jaccard(contentOf(a), contentOf(b));
}
