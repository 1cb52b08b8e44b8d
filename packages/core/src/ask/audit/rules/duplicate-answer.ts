import { isSameName } from "../../../answer/names/is-same-name.ts";
import { toVisibleName } from "../../sets/visibility.ts";
import type { Examined } from "../examine.ts";
import type { Rule } from "../rule.ts";

/** Finds a question whose answer, by any of its names, is that of an earlier one. */
export const duplicateAnswer: Rule = (examined, quiz) => {
  const first = quiz
    .slice(0, examined.index)
    .find((other) => haveOneAnswer(examined, other))?.index;
  return first === undefined ? [] : [{ words: examined.question.answer, beside: first }];
};

function haveOneAnswer(one: Examined, other: Examined): boolean {
  if (one.answerKey !== "" && one.answerKey === other.answerKey) return true;
  if (one.isListed && isSameName(one.question.answer, other.question.answer)) return true;
  return one.names.some((name) =>
    other.names.some((another) => toVisibleName(name) === toVisibleName(another)),
  );
}
