export type {
  Article,
  Block,
  BlockKind,
  Dropped,
  DropReason,
  Metadata,
  ReadingWarning,
  Receipt,
  SentenceSpan,
  SourceBlock,
} from "./article.ts";
export { ERROR_CODES, PrecisError } from "./errors.ts";
export type { PrecisErrorCode } from "./errors.ts";
export { readBlocks, readText } from "./read/read-article.ts";
export { summarise } from "./summarise.ts";
export { zoom } from "./zoom.ts";
export type { Zoom, ZoomOptions } from "./zoom.ts";
export { RANKER_NAMES } from "./summary.ts";
export type {
  Integrity,
  Keyword,
  RankerName,
  Reason,
  Summary,
  SummaryOptions,
  SummarySentence,
} from "./summary.ts";
export { makeForms } from "./make-forms.ts";
export { makeQuiz } from "./make-quiz.ts";
export { audit } from "./audit-quiz.ts";
export { AUDIT_RULES } from "./audit-rules.ts";
export type { AuditRule, GuesserName } from "./audit-rules.ts";
export type {
  Audit,
  AuditedArticle,
  AuditedQuestion,
  AuditedQuiz,
  Fault,
  RuleCount,
} from "./audit.ts";
export { grade } from "./grade.ts";
export { advanceAttempt, currentQuestion, scoreAttempt, startAttempt } from "./answer/attempt.ts";
export type {
  Attempt,
  AttemptAction,
  AttemptAnswer,
  AttemptPhase,
  AttemptScore,
} from "./answer/attempt.ts";
export type {
  ChoiceQuestion,
  Evidence,
  Forms,
  FormsOptions,
  Gap,
  GapType,
  Grade,
  Quality,
  Question,
  QuestionKind,
  Quiz,
  QuizOptions,
  TypedQuestion,
  Verdict,
} from "./quiz.ts";
