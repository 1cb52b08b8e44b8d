import { PrecisError } from "@precis/core/errors";
import { problemToJson } from "@precis/formats";
import type { ProblemJson } from "@precis/formats";
import type { Response } from "express";

import { HttpError } from "./http-error.ts";

/** The media type of RFC 9457. */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/**
 * Returns an error as the problem that is shown for it.
 *
 * An error that nobody expected becomes a bare `INTERNAL`, and nothing of it is shown.
 *
 * @param instance - the path of the request that went wrong
 */
export function toProblem(error: unknown, instance: string): ProblemJson {
  const { code, message } = isExpected(error)
    ? error
    : new HttpError("INTERNAL", "The server failed; the request is not at fault.");
  return problemToJson(code, message, instance);
}

/** Returns whether an error is one that a request can cause, and so may be shown. */
export function isExpected(error: unknown): error is PrecisError | HttpError {
  return error instanceof PrecisError || error instanceof HttpError;
}

/** Answers with the problem of an error and the header fields it asks for. */
export function sendProblem(response: Response, error: unknown, instance: string): void {
  const problem = toProblem(error, instance);
  if (error instanceof HttpError) response.set(error.headers);
  response
    .status(problem.status)
    .set("Cache-Control", "no-store")
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problem));
}
