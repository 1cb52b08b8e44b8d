export { receiptLine, warningLines } from "./words/receipt-lines.ts";
export { auditLine } from "./words/audit-line.ts";
export { AUDIT_WORDS } from "./words/audit-words.ts";
export {
  articleToJson,
  auditToJson,
  extractToJson,
  formsToJson,
  quizToJson,
  summaryToJson,
} from "./json/to-json.ts";
export type { JsonOptions } from "./json/to-json.ts";
export { articleToMarkdown } from "./markdown/article-to-markdown.ts";
export { escapeMarkdown } from "./markdown/escape-markdown.ts";
export { formsToMarkdown } from "./markdown/forms-to-markdown.ts";
export { quizToMarkdown } from "./markdown/quiz-to-markdown.ts";
export { summaryToMarkdown } from "./markdown/summary-to-markdown.ts";
export { auditToText } from "./text/audit-to-text.ts";
export { articleToText } from "./text/article-to-text.ts";
export { PROBLEM_KINDS } from "./problems/problem-kinds.ts";
export type { ProblemCode, ProblemKind } from "./problems/problem-kinds.ts";
export { problemToJson, problemType } from "./problems/problem-to-json.ts";
export { formLabel } from "./words/form-label.ts";
export { formsToText } from "./text/forms-to-text.ts";
export { optionLabel } from "./words/option-label.ts";
export { printable } from "./words/printable.ts";
export { quizToText } from "./text/quiz-to-text.ts";
export { reasonsToText } from "./words/reasons-to-text.ts";
export { PLAIN_STYLE } from "./text/text-style.ts";
export type { TextOptions, TextStyle } from "./text/text-style.ts";
export { summaryToText } from "./text/summary-to-text.ts";
export { splitGraphemes, textWidth } from "./text/text-width.ts";
export { DEFAULT_WIDTH, wrapText } from "./text/wrap-text.ts";
export type { WrapOptions } from "./text/wrap-text.ts";
export type { AuditJson } from "./json/audit-schema.ts";
export type {
  ArticleJson,
  ExtractJson,
  FormsJson,
  GradeJson,
  ProblemJson,
  QuizJson,
  SummaryJson,
} from "./json/schema.ts";
