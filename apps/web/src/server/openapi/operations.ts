import { PROBLEM_KINDS } from "@precis/formats";

import { PROBLEM_MEDIA_TYPE } from "../problems/problem.ts";
import { referenceTo, type SchemaName } from "./components.ts";

/** An operation of OpenAPI 3.1, as much of it as is used here. */
export type Operation = Readonly<Record<string, unknown>>;

/** What differs between the operations that take JSON and give JSON. */
interface PostDescription {
  readonly operationId: string;
  readonly summary: string;
  readonly request: SchemaName;
  readonly response: SchemaName;
  readonly example: object;
  /** The media types of files that are taken in place of JSON. */
  readonly files?: readonly string[];
}

/** The statuses of the problems that any request under `/v1` can come to. */
const POST_PROBLEMS = [400, 413, 415, 422, 429, 500, 502, 503, 504];

/** Returns the description of a `POST` under `/v1`. */
export function describePost(description: PostDescription): Operation {
  const { operationId, summary, request, response, example, files = [] } = description;
  return {
    operationId,
    summary,
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: { $ref: referenceTo(request) }, example },
        // A file is sent as it is, for which OpenAPI 3.1 wants no schema.
        ...Object.fromEntries(files.map((mediaType) => [mediaType, {}])),
      },
    },
    responses: {
      200: {
        description: `The ${NAMES[response] ?? response.toLowerCase()}; equal requests give equal bytes.`,
        content: { "application/json": { schema: { $ref: referenceTo(response) } } },
      },
      ...problemResponses(POST_PROBLEMS),
    },
  };
}

/** What answers are called where their schema's name would not do. */
const NAMES: Partial<Record<SchemaName, string>> = {
  Extract: "clean article",
  QuizAnswer: "quiz, or its forms",
};

/** Returns the description of a `GET` that answers with one media type. */
export function describeGet(
  operationId: string,
  summary: string,
  mediaType: string,
  problems: readonly number[],
): Operation {
  const content = {
    [mediaType]: { schema: { type: mediaType.startsWith("text/") ? "string" : "object" } },
  };
  return {
    operationId,
    summary,
    responses: { 200: { description: summary, content }, ...problemResponses(problems) },
  };
}

function problemResponses(statuses: readonly number[]): Record<string, unknown> {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: titlesOf(status),
        ...(status === 429 ? { headers: { "Retry-After": RETRY_AFTER } } : {}),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: referenceTo("Problem") } } },
      },
    ]),
  );
}

const RETRY_AFTER = {
  description: "Seconds until another request is welcome.",
  schema: { type: "integer" },
};

/** Lists the problems of a status as `CODE: title`, from the one table that has them. */
function titlesOf(status: number): string {
  return Object.entries(PROBLEM_KINDS)
    .filter(([code, kind]) => kind.status === status && code !== "WRONG_USAGE")
    .map(([code, kind]) => `${code}: ${kind.title}.`)
    .join(" ");
}
