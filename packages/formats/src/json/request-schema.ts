import { FEWEST_FORMS, MOST_FORMS, MOST_QUESTIONS, QUIZ_KINDS } from "@precis/core/limits";
import { RANKER_NAMES } from "@precis/core/rankers";
import { z } from "zod";

import { questionSchema } from "./question-schema.ts";

/**
 * What is posted over HTTP, strictly: an unknown member is an error, never ignored.
 *
 * The description of a member completes "it must be …": OpenAPI shows it, and a refusal repeats it
 * (`"sentences" is 0; it must be a whole number from 1.`).
 */

/** The longest title, seed and response, in UTF-16 units: grading compares strings in quadratic time. */
const LONGEST_LABEL = 1000;

/** The longest address, in UTF-16 units; browsers and servers on the way take about as much. */
const LONGEST_URL = 2000;

const label = z.string().max(LONGEST_LABEL);

const ADDRESS = `a string of at most ${LONGEST_URL} characters, the http(s) address of the article`;

const url = z.string().max(LONGEST_URL).describe(ADDRESS);

const title = label
  .exactOptional()
  .describe(`a string of at most ${LONGEST_LABEL} characters, the article's title`);

const source = {
  text: z.string().exactOptional().describe("a string, the article as plain text"),
  url: url.exactOptional().describe(ADDRESS),
  title,
  withText: z
    .boolean()
    .exactOptional()
    .describe("true to have article.text in the answer, or false"),
};

const lengths = {
  sentences: z.int().min(1).exactOptional().describe("a whole number from 1"),
  words: z.int().min(1).exactOptional().describe("a whole number from 1"),
  ratio: z.number().gt(0).max(1).exactOptional().describe("a number over 0 and up to 1"),
  minutes: z.number().gt(0).exactOptional().describe("a number over 0"),
};

function givenMembers(request: unknown, names: readonly string[]): string[] {
  if (typeof request !== "object" || request === null) return [];
  return names.filter((name) => Object.hasOwn(request, name));
}

const SOURCES = ["text", "url"];
const LENGTHS = Object.keys(lengths);

/** Holds where a request names one article: not two, and not none. */
const oneSource = [
  (request: unknown) => givenMembers(request, SOURCES).length === 1,
  {
    error: ({ input }: { readonly input?: unknown }) =>
      givenMembers(input, SOURCES).length === 0
        ? 'The article is missing; give it as "text", or its address as "url".'
        : 'Both "text" and "url" are given; give one of them.',
  },
] as const;

/** What `POST /v1/summaries` takes; at most one of the four lengths is given. */
export const summaryRequestSchema = z
  .strictObject({
    ...source,
    ...lengths,
    ranker: z
      .enum(RANKER_NAMES)
      .exactOptional()
      .describe(`one of ${RANKER_NAMES.join(", ")}`),
    explain: z.boolean().exactOptional().describe("true to have the reasons filled, or false"),
    nested: z
      .boolean()
      .exactOptional()
      .describe("true for a summary that a longer one only adds to, or false"),
    quotes: z.boolean().exactOptional().describe("false to leave out quotations, or true"),
    questions: z.boolean().exactOptional().describe("false to leave out questions, or true"),
  })
  .refine(...oneSource)
  .refine((request) => givenMembers(request, LENGTHS).length <= 1, {
    path: ["sentences"],
    error: ({ input }) =>
      `${givenMembers(input, LENGTHS).join(" and ")} are given; give only one of ${LENGTHS.join(", ")}.`,
  })
  .describe(`Either text or url, and at most one of ${LENGTHS.join(", ")}.`);

/** What `POST /v1/quizzes` takes. */
export const quizRequestSchema = z
  .strictObject({
    ...source,
    questions: z
      .int()
      .min(1)
      .max(MOST_QUESTIONS)
      .exactOptional()
      .describe(`a whole number from 1 to ${MOST_QUESTIONS}`),
    kind: z
      .enum(QUIZ_KINDS)
      .exactOptional()
      .describe(`one of ${QUIZ_KINDS.join(", ")}`),
    options: z.literal([3, 4]).exactOptional().describe("3 or 4"),
    bank: z
      .boolean()
      .exactOptional()
      .describe("true to have one list of all answers in place of options, or false"),
    forms: z
      .int()
      .min(FEWEST_FORMS)
      .max(MOST_FORMS)
      .exactOptional()
      .describe(`a whole number from ${FEWEST_FORMS} to ${MOST_FORMS}`),
    seed: label
      .exactOptional()
      .describe(`a string of at most ${LONGEST_LABEL} characters that decides every shuffle`),
  })
  .refine(...oneSource)
  .describe("Either text or url.");

/** What `POST /v1/articles` takes as JSON; a file is sent as it is. */
export const articleRequestSchema = z.strictObject({ url, title });

/** What `POST /v1/grades` takes. */
export const gradeRequestSchema = z.strictObject({
  question: questionSchema.describe("one question of a quiz, as it was given"),
  response: label.describe(`a string of at most ${LONGEST_LABEL} characters`),
});

/** The body of `POST /v1/summaries`. */
export type SummaryRequest = z.infer<typeof summaryRequestSchema>;
/** The body of `POST /v1/quizzes`. */
export type QuizRequest = z.infer<typeof quizRequestSchema>;
/** The body of `POST /v1/articles` where it is JSON. */
export type ArticleRequest = z.infer<typeof articleRequestSchema>;
/** The body of `POST /v1/grades`. */
export type GradeRequest = z.infer<typeof gradeRequestSchema>;
