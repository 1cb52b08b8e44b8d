import { AUDIT_RULES } from "@precis/core/audit-rules";
import { RANKER_NAMES } from "@precis/core/rankers";
import { z } from "zod";

import { index, offset, questionSchema } from "./question-schema.ts";

export { choiceQuestionSchema, questionSchema, typedQuestionSchema } from "./question-schema.ts";
export {
  articleRequestSchema,
  gradeRequestSchema,
  quizRequestSchema,
  summaryRequestSchema,
} from "./request-schema.ts";
export type {
  ArticleRequest,
  GradeRequest,
  QuizRequest,
  SummaryRequest,
} from "./request-schema.ts";

/**
 * The public JSON, version 1: the one definition from which types, request checks and the OpenAPI
 * document come. Loading it costs zod's start-up, so the terminal imports only its types.
 */

const share = z.number().min(0).max(1);

export const droppedSchema = z.object({ text: z.string(), reason: z.string() });

export const articleSchema = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable().describe("ISO 8601 date"),
  source: z.string().describe("a path, an address, -, text or upload"),
  language: z.string().describe("BCP 47 primary language subtag, und when unknown"),
  words: z.int().min(0),
  sentences: z.int().min(0),
  text: z.string().optional().describe("the clean body; only when asked for"),
  dropped: z.array(droppedSchema),
});

export const summarySchema = z.object({
  version: z.literal(1),
  kind: z.literal("summary"),
  article: articleSchema,
  ranker: z.enum(RANKER_NAMES),
  summary: z.object({
    text: z.string(),
    words: z.int().min(0),
    sentences: z.array(
      z.object({
        index,
        start: offset,
        end: offset,
        text: z.string(),
        score: z.number(),
        reasons: z.array(z.object({ feature: z.string(), contribution: z.number() })),
      }),
    ),
  }),
  keywords: z.array(z.object({ term: z.string(), score: share })),
  integrity: z.object({
    dangling: z.array(index),
    unbalancedQuotes: z.array(index),
    duplicates: z.array(index),
  }),
  stemmed: z
    .literal(false)
    .exactOptional()
    .describe("there where words were compared as written, for want of a stemmer"),
});

export const quizSchema = z.object({
  version: z.literal(1),
  kind: z.literal("quiz"),
  article: articleSchema,
  seed: z.string(),
  questions: z.array(questionSchema),
  bank: z
    .array(z.string())
    .exactOptional()
    .describe("every answer, in place of options; when asked for"),
  quality: z.object({
    requested: z.int().min(0),
    made: z.int().min(0),
    coverage: share,
    guessability: share,
    answerability: share,
    rejected: z.record(z.string(), z.int().min(0)),
    audit: z
      .record(z.enum(AUDIT_RULES), z.int().min(0))
      .describe("how many questions break each rule"),
  }),
});

export const formsSchema = z.object({
  version: z.literal(1),
  kind: z.literal("forms"),
  forms: z.array(quizSchema).min(1),
});

/** What is answered where a quiz is asked for: one, or its forms. */
export const quizAnswerSchema = z.discriminatedUnion("kind", [quizSchema, formsSchema]);

export const extractSchema = z.object({
  version: z.literal(1),
  kind: z.literal("article"),
  article: articleSchema.extend({
    site: z.string().nullable().describe("the name of the site or the publisher"),
    canonical: z.string().nullable().describe("the address that the page calls its own"),
    readingMinutes: z.number().min(0),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
});

export const gradeSchema = z.object({
  verdict: z.enum(["exact", "alias", "numeric", "lenient", "near", "wrong"]),
  correct: z.boolean(),
  reason: z.string(),
});

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
});

/** The article as the public JSON has it. */
export type ArticleJson = z.infer<typeof articleSchema>;
/** What `precis summary --json` and `POST /v1/summaries` give. */
export type SummaryJson = z.infer<typeof summarySchema>;
/** What `precis quiz --json` and `POST /v1/quizzes` give. */
export type QuizJson = z.infer<typeof quizSchema>;
/** What `precis quiz --forms --json` and `POST /v1/quizzes` with `forms` give. */
export type FormsJson = z.infer<typeof formsSchema>;
/** What `precis extract --json` and `POST /v1/articles` give. */
export type ExtractJson = z.infer<typeof extractSchema>;
/** What `POST /v1/grades` gives. */
export type GradeJson = z.infer<typeof gradeSchema>;
/** Every error over HTTP, and with `--json` on standard error (RFC 9457). */
export type ProblemJson = z.infer<typeof problemSchema>;
