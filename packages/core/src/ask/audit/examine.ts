import { isListedName } from "../../answer/names/is-same-name.ts";
import { toNameKey } from "../../answer/names/name-key.ts";
import { toWords } from "../../answer/text/words.ts";
import type { AuditedQuestion, AuditedQuiz } from "../../audit.ts";
import type { Language } from "../../language/language.ts";
import { GAP_MARKER } from "../gaps/gap-marker.ts";
import { standsAlone } from "../sentences/stands-alone.ts";
import { toVisible } from "../sets/visibility.ts";
import { findNames, LONGEST_NAME, type ShownName } from "./find-names.ts";
import { layOut } from "./lay-out.ts";

/** A question with what the rules read off it. */
export interface Examined {
  /** Index in the quiz. */
  readonly index: number;
  readonly question: AuditedQuestion;
  readonly bank: readonly string[] | undefined;
  readonly language: Language;
  /** The answer and its other names. */
  readonly names: readonly string[];
  /** Every option but the answer. */
  readonly distractors: readonly string[];
  /** What a reader sees beside the options: context and stem, without the gap. */
  readonly shown: string;
  /** `shown` for looking up whole words. */
  readonly visible: string;
  /** The names that `shown` has. */
  readonly shownNames: readonly ShownName[];
  /** The words of the answer, and a key that is equal for two ways to write it; empty where it is no name. */
  readonly answerWords: readonly string[];
  readonly answerKey: string;
  /** Whether the built-in table has other names of the answer. */
  readonly isListed: boolean;
  /** Whether stem and context are understood by who has not read on. */
  readonly standsAlone: boolean;
}

/** Returns every question of a quiz with what the rules read off it; linear in the quiz. */
export function examine({ questions, bank }: AuditedQuiz, language: Language): readonly Examined[] {
  const standing = findStanding(questions, language);
  return questions.map((question, index): Examined => {
    const { answer, aliases, options = [], context, stem } = question;
    const name = answer.length > LONGEST_NAME ? "" : answer;
    const shown = `${context ?? ""} ${stem.split(GAP_MARKER).join(" ")}`;
    return {
      index,
      question,
      bank,
      language,
      names: [answer, ...aliases],
      distractors: options.filter((option) => option !== answer),
      shown,
      visible: toVisible(shown),
      shownNames: findNames(shown, language),
      answerWords: toWords(name),
      answerKey: toNameKey(name),
      isListed: isListedName(name),
      standsAlone: standing[index] === true,
    };
  });
}

/** Returns the sentence that a stem is, with the answer in its gap, the first where there are several. */
export function fillGap({ stem, answer }: AuditedQuestion): string {
  return stem.replace(GAP_MARKER, () => answer);
}

/**
 * Returns which questions stand alone: what a reader sees first, context or stem, is laid out as a
 * paragraph of its own, and has to do without the one before.
 */
function findStanding(questions: readonly AuditedQuestion[], language: Language): boolean[] {
  const openings = questions.map((question) => [question.context ?? fillGap(question)]);
  // The first sentence of a document points at nothing before it; here none is to have that excuse.
  const document = layOut([[""], ...openings], language);
  return document.sentences.slice(1).map((sentence) => standsAlone(document, sentence));
}
