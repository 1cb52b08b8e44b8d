import type { Grade, Question, Verdict } from "../quiz.ts";
import { clean, quote } from "./text/clean.ts";
import { toWords } from "./text/words.ts";

/** A question's answer and a response to it, cleaned, with what stands around the gap. */
export interface Comparison {
  readonly question: Question;
  readonly answer: string;
  /** Other names of the answer in the article. */
  readonly aliases: readonly string[];
  readonly response: string;
  /** The stem, the context and the evidence without the answer. */
  readonly nearby: string;
  /** The words of `nearby`, in lower case without accents. */
  readonly nearbyWords: ReadonlySet<string>;
}

/** A way to find a response right (or plainly wrong); `null` leaves it to the next rung of the ladder. */
export type Rung = (comparison: Comparison) => Grade | null;

/** More of a sentence than this is not looked at: it bounds the work on hostile questions. */
const LONGEST_TEXT = 4000;

/** Returns what the rungs look at. */
export function compare(question: Question, response: string): Comparison {
  const answer = clean(question.answer);
  const texts = [
    question.stem.slice(0, LONGEST_TEXT).replaceAll("_____", " "),
    question.context?.slice(0, LONGEST_TEXT) ?? "",
    question.evidence.text.slice(0, LONGEST_TEXT).replace(question.answer, " "),
  ];
  const nearby = clean(texts.join(" \n "));
  return {
    question,
    answer,
    aliases: question.aliases.slice(0, 50).map((alias) => clean(alias.slice(0, LONGEST_TEXT))),
    response: clean(response),
    nearby,
    nearbyWords: new Set(toWords(nearby)),
  };
}

/** Returns a grade; every verdict but `wrong` is correct. */
export function toGrade(verdict: Verdict, reason: string): Grade {
  return { verdict, correct: verdict !== "wrong", reason };
}

/** Returns the grade of a wrong response, which sets it beside the answer. */
export function toWrong(answer: string, response: string, note: string | null = null): Grade {
  const remark = note === null ? "" : `: ${note}`;
  return toGrade(
    "wrong",
    `You wrote ${quote(response)}; the article says ${quote(answer)}${remark}.`,
  );
}
