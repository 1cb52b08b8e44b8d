import { PrecisError } from "@precis/core/errors";
import type { z } from "zod";

import { HttpError } from "../problems/http-error.ts";
import { describeIssue } from "./describe-issue.ts";

/** Members that are not options: what is worked on, not how. */
const SUBJECTS = new Set<PropertyKey | undefined>([
  undefined,
  "text",
  "url",
  "question",
  "response",
]);

/** More complaints than this in one answer help nobody. */
const MOST_COMPLAINTS = 3;

/**
 * Returns the body of a request as its schema has it.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` where only options are wrong, `INVALID_QUESTION` where
 * only the question is.
 * @throws {@link HttpError} `INVALID_REQUEST` where anything else is; all name the member, its value
 * and what is allowed.
 */
export function parseRequest<Schema extends z.ZodObject>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const detail = issues
    .slice(0, MOST_COMPLAINTS)
    .map((issue) => describeIssue(issue, schema))
    .join(" ");
  const members = issues.map((issue) => issue.path[0]);
  if (members.every((member) => member === "question")) {
    throw new PrecisError("INVALID_QUESTION", detail);
  }
  throw members.every((member) => !SUBJECTS.has(member))
    ? new PrecisError("INVALID_OPTION", detail)
    : new HttpError("INVALID_REQUEST", detail);
}
