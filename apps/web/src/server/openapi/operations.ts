import { PROBLEM_KINDS } from "@precis/formats";

import { PROBLEM_MEDIA_TYPE } from "../problem.ts";
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
}

/** The statuses of the problems that any request under `/v1` can come to. */
const POST_PROBLEMS = [400, 413, 415, 422, 429, 500, 503, 504];

/** Returns the description of a `POST` under `/v1`. */
export function describePost(description: PostDescription): Operation {
  const { operationId, summary, request, response, example } = description;
  return {
    operationId,
    summary,
    requestBody: {
      required: true,
      content: { "application/json": { schema: { $ref: referenceTo(request) }, example } },
    },
    responses: {
      200: {
        description: `The ${response.toLowerCase()}; equal requests give equal bytes.`,
        content: { "application/json": { schema: { $ref: referenceTo(response) } } },
      },
      ...problemResponses(POST_PROBLEMS),
    },
  };
}

/** Returns the description of a `GET` that answers with one media type. */
export function describeGet(
  operationId: string,
  summary: string,
  mediaType: string,
  problems: readonly number[],
): Operation {
  const content = {
    [mediaType]: { schema: { type: mediaType === "text/html" ? "string" : "object" } },
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
