import { auditQuiz } from "../../../src/quiz/audit/audit-quiz.ts";
import { loadWordNet } from "../../../src/quiz/words/wordnet.ts";
import { type Asked, type HandMade, makeHandMade } from "../hand-made.ts";

const wordNet = loadWordNet();

/** A rule, what breaks it, a quiz that does, and one as like it as can be that does not. */
export type RuleCase = readonly [rule: string, what: string, broken: HandMade, sound: HandMade];

/** Returns a quiz of one question on the first of these sentences. */
export function quizOn(
  texts: string | readonly string[],
  type: Asked[1],
  options: Asked[2],
  changes: Asked[3] = {},
): HandMade {
  return {
    texts: typeof texts === "string" ? [texts] : texts,
    asked: [[0, type, options, changes]],
  };
}

/** Returns the rules that a quiz breaks, each once. */
export function rulesBroken(handMade: HandMade): readonly string[] {
  const { article, questions } = makeHandMade(handMade);
  return [...new Set(auditQuiz(article, questions, wordNet).map(({ rule }) => rule))];
}
