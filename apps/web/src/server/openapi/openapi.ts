import { ARTICLE_TYPES } from "@precis/sources/readable-type";

import { schemaComponents, type JsonSchema } from "./components.ts";
import { describeGet, describePost, type Operation } from "./operations.ts";

/** A description in OpenAPI 3.1, as much of it as is used here. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  /** Operations by path and method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const TEXT =
  "The ferry will sail again in May. Repairs took nine months and cost £4 million, Amina Diallo of the harbour board said. Two hundred people work on the island.";

const QUESTION = {
  id: "q1",
  kind: "typed",
  stem: "The ferry will sail again in _____.",
  answer: "May",
  aliases: [],
  gap: { start: 29, end: 32, type: "date" },
  evidence: { index: 0, start: 0, end: 33, text: "The ferry will sail again in May." },
  context: null,
};

/** The description of the API in OpenAPI 3.1; its schemas are those that requests are checked by. */
export const OPENAPI: OpenApi = {
  openapi: "3.1.0",
  info: {
    title: "Précis",
    version: "1.0.0",
    summary: "Summaries you can trust and quizzes worth taking.",
    description:
      "Sentences are chosen, never rewritten; the same request gives the same bytes. Every error is a problem of RFC 9457.",
    license: { name: "MIT", identifier: "MIT" },
  },
  paths: {
    "/v1/summaries": {
      post: describePost({
        operationId: "createSummary",
        summary: "Summarise an article",
        request: "SummaryRequest",
        response: "Summary",
        example: { text: TEXT, sentences: 2 },
      }),
    },
    "/v1/quizzes": {
      post: describePost({
        operationId: "createQuiz",
        summary: "Make a quiz on an article",
        request: "QuizRequest",
        response: "QuizAnswer",
        example: { text: TEXT, questions: 2, kind: "typed" },
      }),
    },
    "/v1/articles": {
      post: describePost({
        operationId: "readArticle",
        summary: "Read the clean article in a page or a file",
        request: "ArticleRequest",
        response: "Extract",
        example: { url: "https://example.org/article" },
        files: ARTICLE_TYPES,
      }),
    },
    "/v1/grades": {
      post: describePost({
        operationId: "createGrade",
        summary: "Judge the response to a question",
        request: "GradeRequest",
        response: "Grade",
        example: { question: QUESTION, response: "may" },
      }),
    },
    "/healthz": { get: describeGet("isAlive", "The process answers", "application/json", []) },
    "/readyz": {
      get: describeGet("isReady", "New requests are welcome", "application/json", [503]),
    },
    "/metrics": {
      get: describeGet("reportMetrics", "What the server counts, for Prometheus", "text/plain", []),
    },
    "/docs": { get: describeGet("showDocs", "A page to read and try the API", "text/html", []) },
    "/openapi.json": {
      get: describeGet("describeApi", "This description", "application/json", []),
    },
    "/problems/{name}": {
      get: describeGet("explainProblem", "What a problem's type means", "text/html", [404]),
    },
    "/": { get: describeGet("showPage", "The browser app", "text/html", []) },
  },
  components: { schemas: schemaComponents() },
};
