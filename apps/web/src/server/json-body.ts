import { json, type RequestHandler } from "express";

import { HttpError } from "./http-error.ts";

/** 1 MiB: some 170,000 words, a long book's worth. */
const BODY_LIMIT_BYTES = 1_048_576;

const JSON_TYPE = "application/json";

/** What `body-parser` says of a body it refuses. */
interface BodyError {
  readonly status: number;
  readonly message: string;
  /** `entity.parse.failed` for what is not JSON; other kinds may speak of the inside. */
  readonly type?: unknown;
}

/** Returns the middlewares that read a body as JSON of any shape into `request.body`. */
export function readJsonBody(): RequestHandler[] {
  const parse = json({ limit: BODY_LIMIT_BYTES, type: JSON_TYPE, strict: false });
  return [
    requireJsonType,
    (request, response, next) => {
      parse(request, response, (error?: unknown) => {
        next(error === undefined ? undefined : toHttpError(error));
      });
    },
  ];
}

const requireJsonType: RequestHandler = (request, _response, next) => {
  const type = request.is(JSON_TYPE);
  if (type === null || request.get("Content-Length") === "0") {
    throw new HttpError("MALFORMED_JSON", "The body is missing; send a JSON object.");
  }
  if (type === false) {
    const given = request.get("Content-Type");
    throw new HttpError(
      "UNSUPPORTED_MEDIA_TYPE",
      `The Content-Type is ${given === undefined ? "missing" : JSON.stringify(given)}; it must be ${JSON_TYPE}.`,
      { Accept: JSON_TYPE },
    );
  }
  next();
};

function toHttpError(error: unknown): unknown {
  if (!isBodyError(error)) return error;
  switch (error.status) {
    case 400:
      return new HttpError(
        "MALFORMED_JSON",
        error.type === "entity.parse.failed"
          ? `The body cannot be read as JSON: ${error.message}.`
          : "The body cannot be read; send a whole JSON object in UTF-8.",
      );
    case 413:
      return new HttpError(
        "PAYLOAD_TOO_LARGE",
        `The body is over ${BODY_LIMIT_BYTES} bytes, which is the most that is read.`,
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
