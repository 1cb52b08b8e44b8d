import {
  articleRequestSchema,
  articleSchema,
  extractSchema,
  formsSchema,
  gradeRequestSchema,
  gradeSchema,
  problemSchema,
  questionSchema,
  quizAnswerSchema,
  quizRequestSchema,
  quizSchema,
  summaryRequestSchema,
  summarySchema,
} from "@precis/formats/schema";
import { z } from "zod";

/** The name of a schema of the API. */
export type SchemaName =
  | "Article"
  | "ArticleRequest"
  | "Extract"
  | "Forms"
  | "Grade"
  | "GradeRequest"
  | "Problem"
  | "Question"
  | "Quiz"
  | "QuizAnswer"
  | "QuizRequest"
  | "Summary"
  | "SummaryRequest";

const NAMED_SCHEMAS: Readonly<Record<SchemaName, z.ZodType>> = {
  Article: articleSchema,
  ArticleRequest: articleRequestSchema,
  Extract: extractSchema,
  Forms: formsSchema,
  Grade: gradeSchema,
  GradeRequest: gradeRequestSchema,
  Problem: problemSchema,
  Question: questionSchema,
  Quiz: quizSchema,
  QuizAnswer: quizAnswerSchema,
  QuizRequest: quizRequestSchema,
  Summary: summarySchema,
  SummaryRequest: summaryRequestSchema,
};

/** A JSON Schema of draft 2020-12, which OpenAPI 3.1 takes as it is. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const COMPONENTS = "#/components/schemas/";

/** Returns the reference by which the description points at one of its schemas. */
export function referenceTo(name: SchemaName): string {
  return `${COMPONENTS}${name}`;
}

/** Returns every schema of the API as JSON Schema, pointing at each other instead of repeating. */
export function schemaComponents(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) registry.add(schema, { id });
  // "input": an answer may gain members without breaking who reads it by this description.
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri: (id) => `${COMPONENTS}${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
