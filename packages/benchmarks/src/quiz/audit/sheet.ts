import type { Article, ChoiceQuestion } from "@precis/core";

import { toLine } from "../words/to-words.ts";
import type { WordNet } from "../words/wordnet.ts";
import { listNames, type Name } from "./list-names.ts";

/** The gap's marker in a stem, as the public contract has it. */
export const GAP: string = "_____";

/** Stands for the gap in a line of words, so that no phrase reaches over it. */
const GAP_WORD = " _ ";

/** A question with what the rules of the audit look at. */
export interface Item {
  readonly question: ChoiceQuestion;
  /** Its place in the quiz, from 0. */
  readonly place: number;
  /** The stem in front of its first gap and behind it. */
  readonly before: string;
  readonly after: string;
  /** The stem with the answer in place of the gap. */
  readonly filled: string;
  /** The words of the stem in one line, the gap as a word that nothing equals. */
  readonly stemLine: string;
  /** The words of the context; empty where there is none. */
  readonly contextLine: string;
  /** Everything the answer may be recognised by. */
  readonly names: readonly Name[];
  readonly distractors: readonly string[];
}

/** A quiz laid out for the audit. */
export interface Sheet {
  readonly article: Article;
  readonly items: readonly Item[];
  readonly wordNet: WordNet;
}

/** Returns the questions of a quiz laid out for the audit. */
export function createSheet(
  article: Article,
  questions: readonly ChoiceQuestion[],
  wordNet: WordNet,
): Sheet {
  return { article, items: questions.map(toItem), wordNet };
}

function toItem(question: ChoiceQuestion, place: number): Item {
  const { stem, answer, context, options, answerIndex } = question;
  const [before = "", ...rest] = stem.split(GAP);
  const after = rest.join(GAP);
  return {
    question,
    place,
    before,
    after,
    filled: before + answer + after,
    stemLine: rest.length === 0 ? toLine(stem) : toLine(before) + GAP_WORD + toLine(after),
    contextLine: context === null ? "" : toLine(context),
    names: listNames(answer, question.aliases, question.gap.type),
    distractors: options.filter((_, at) => at !== answerIndex),
  };
}
