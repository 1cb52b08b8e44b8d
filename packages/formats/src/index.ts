export { receiptLine, warningLines } from "./article-receipt.ts";
export { auditLine } from "./audit-line.ts";
export { AUDIT_WORDS } from "./audit-words.ts";
export {
  articleToJson,
  auditToJson,
  extractToJson,
  formsToJson,
  quizToJson,
  summaryToJson,
} from "./to-json.ts";
export type { JsonOptions } from "./to-json.ts";
export { articleToMarkdown } from "./markdown-article.ts";
export { escapeMarkdown } from "./markdown-escape.ts";
export { formsToMarkdown } from "./markdown-forms.ts";
export { quizToMarkdown } from "./markdown-quiz.ts";
export { summaryToMarkdown } from "./markdown-summary.ts";
export { auditToText } from "./text-audit.ts";
export { articleToText } from "./text-article.ts";
export { PROBLEM_KINDS } from "./problem-kinds.ts";
export type { ProblemCode, ProblemKind } from "./problem-kinds.ts";
export { problemToJson, problemType } from "./problem-to-json.ts";
export { formLabel } from "./text-form-label.ts";
export { formsToText } from "./text-forms.ts";
export { optionLabel } from "./text-option-label.ts";
export { printable } from "./text-printable.ts";
export { quizToText } from "./text-quiz.ts";
export { textReasons } from "./text-reasons.ts";
export { PLAIN_STYLE } from "./text-style.ts";
export type { TextOptions, TextStyle } from "./text-style.ts";
export { summaryToText } from "./text-summary.ts";
export { splitGraphemes, textWidth } from "./text-width.ts";
export { DEFAULT_WIDTH, wrapText } from "./text-wrap.ts";
export type { WrapOptions } from "./text-wrap.ts";
export type { AuditJson } from "./audit-schema.ts";
export type {
  ArticleJson,
  ExtractJson,
  FormsJson,
  GradeJson,
  ProblemJson,
  QuizJson,
  SummaryJson,
} from "./schema.ts";
