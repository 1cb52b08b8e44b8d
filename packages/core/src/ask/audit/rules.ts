import type { AuditRule } from "../../audit-rules.ts";
import type { Rule } from "./rule.ts";
import { aOrAnGivesItAway } from "./rules/a-or-an-gives-it-away.ts";
import { answerInAnotherStem } from "./rules/answer-in-another-stem.ts";
import { answerInOwnStem } from "./rules/answer-in-own-stem.ts";
import { answerNotAtItsIndex } from "./rules/answer-not-at-its-index.ts";
import { answerNotInBank } from "./rules/answer-not-in-bank.ts";
import { distractorInStem } from "./rules/distractor-in-stem.ts";
import { distractorIsTheAnswer } from "./rules/distractor-is-the-answer.ts";
import { duplicateAnswer } from "./rules/duplicate-answer.ts";
import { duplicateQuestion } from "./rules/duplicate-question.ts";
import { gapDoesNotRestoreEvidence } from "./rules/gap-does-not-restore-evidence.ts";
import { notOneGap } from "./rules/not-one-gap.ts";
import { optionsNotDistinct } from "./rules/options-not-distinct.ts";
import { stemDoesNotStandAlone } from "./rules/stem-does-not-stand-alone.ts";
import { twoOnOneSentence } from "./rules/two-on-one-sentence.ts";
import { unequalLength } from "./rules/unequal-length.ts";
import { unequalShape } from "./rules/unequal-shape.ts";

/** What each rule finds; a rule without a row does not compile. */
export const RULES: Readonly<Record<AuditRule, Rule>> = {
  "gap-does-not-restore-evidence": gapDoesNotRestoreEvidence,
  "not-one-gap": notOneGap,
  "options-not-distinct": optionsNotDistinct,
  "answer-not-at-its-index": answerNotAtItsIndex,
  "answer-not-in-bank": answerNotInBank,
  "answer-in-own-stem": answerInOwnStem,
  "answer-in-another-stem": answerInAnotherStem,
  "distractor-is-the-answer": distractorIsTheAnswer,
  "distractor-in-stem": distractorInStem,
  "duplicate-question": duplicateQuestion,
  "duplicate-answer": duplicateAnswer,
  "two-on-one-sentence": twoOnOneSentence,
  "stem-does-not-stand-alone": stemDoesNotStandAlone,
  "unequal-shape": unequalShape,
  "unequal-length": unequalLength,
  "a-or-an-gives-it-away": aOrAnGivesItAway,
};
