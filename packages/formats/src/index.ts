export { articleToJson, extractToJson, quizToJson, summaryToJson } from "./to-json.ts";
export type { JsonOptions } from "./to-json.ts";
export type {
  ArticleJson,
  ExtractJson,
  GradeJson,
  ProblemJson,
  QuizJson,
  SummaryJson,
} from "./schema.ts";
