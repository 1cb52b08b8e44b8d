import type { NextFunction, Request, RequestHandler, Response } from "express";

import { HttpError } from "./http-error.ts";

/** What `body-parser` says of a body it refuses. */
interface BodyError {
  readonly status: number;
  readonly message: string;
  /** `entity.parse.failed` for what is not JSON; other kinds may speak of the inside. */
  readonly type?: unknown;
  /** The most bytes that are read, where there are more. */
  readonly limit?: unknown;
}

/** A parser of `body-parser`, which calls `next` with what it refuses. */
type BodyParser = (request: Request, response: Response, next: NextFunction) => void;

/**
 * Returns a body parser that refuses in our words.
 *
 * @param damaged - what to say of a body that breaks off or is packed wrongly
 */
export function explainRefusals(parse: BodyParser, damaged: HttpError): RequestHandler {
  return (request, response, next) => {
    parse(request, response, (error?: unknown) => {
      next(isBodyError(error) ? explain(error, damaged) : error);
    });
  };
}

function explain(error: BodyError, damaged: HttpError): unknown {
  switch (error.status) {
    case 400:
      return error.type === "entity.parse.failed"
        ? new HttpError("MALFORMED_JSON", `The body cannot be read as JSON: ${error.message}.`)
        : damaged;
    case 413:
      return new HttpError(
        "PAYLOAD_TOO_LARGE",
        `The body is over ${String(error.limit)} bytes, which is the most that is read.`,
      );
    case 415:
      return new HttpError("UNSUPPORTED_MEDIA_TYPE", `The body cannot be read: ${error.message}.`);
    default:
      return error;
  }
}

function isBodyError(error: unknown): error is BodyError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
