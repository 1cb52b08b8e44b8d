import { AUDIT_RULES, GUESSER_NAMES } from "@precis/core/audit-rules";
import { z } from "zod";

import { index, questionSchema } from "./question-schema.ts";

const share = z.number().min(0).max(1);

/** What `precis lint --json` gives on one quiz. */
export const auditSchema = z.object({
  version: z.literal(1),
  kind: z.literal("audit"),
  questions: z.int().min(0).describe("how many were looked at"),
  rules: z.record(
    z.enum(AUDIT_RULES),
    z.object({
      count: z.int().min(0),
      questions: z.array(z.string()).readonly().describe("their ids"),
    }),
  ),
  faults: z
    .array(
      z.object({
        rule: z.enum(AUDIT_RULES),
        question: index,
        words: z.string().describe("what gives the fault away"),
        beside: index.nullable().describe("the other question that has a part in it"),
      }),
    )
    .readonly(),
  guessability: share,
  chance: share,
  guesser: z.enum(GUESSER_NAMES).nullable(),
  answerability: share,
  coverage: share.nullable().describe("null when the article's length is not known"),
});

/** An audit compares every two questions; with more of them than this it would take seconds. */
const MOST_QUESTIONS = 1000;

/** What of a quiz's JSON can be audited; members beside these are let pass, so older quizzes can too. */
const auditableSchema = z.object({
  version: z.literal(1),
  kind: z.literal("quiz"),
  article: z
    .object({
      title: z.string().nullable().optional(),
      language: z.string(),
      sentences: z.int().min(0),
      text: z.string().optional(),
    })
    .optional(),
  questions: z.array(questionSchema).max(MOST_QUESTIONS),
  bank: z.array(z.string()).exactOptional(),
});

/** What `precis lint` reads: a quiz, or the forms of one. */
export const auditableFileSchema = z.discriminatedUnion("kind", [
  auditableSchema,
  z.object({
    version: z.literal(1),
    kind: z.literal("forms"),
    forms: z.array(auditableSchema).min(1),
  }),
]);

/** The JSON of an audit. */
export type AuditJson = z.infer<typeof auditSchema>;
/** A quiz as `precis lint` reads it. */
export type AuditableQuizJson = z.infer<typeof auditableSchema>;
