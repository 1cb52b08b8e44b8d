import { json, type RequestHandler } from "express";

import { explainRefusals } from "../problems/explain-refusals.ts";
import { HttpError } from "../problems/http-error.ts";

/** 1 MiB: some 170,000 words, a long book's worth. */
const BODY_LIMIT_BYTES = 1_048_576;

/** The media type of every request but an upload. */
export const JSON_TYPE = "application/json";

/** Returns the middlewares that read a body as JSON of any shape into `request.body`. */
export function readJsonBody(): RequestHandler[] {
  return [requireJsonType, parseJson()];
}

/** Returns the middleware that reads a JSON body into `request.body`, and lets any other pass. */
export function parseJson(): RequestHandler {
  const parse = json({ limit: BODY_LIMIT_BYTES, type: JSON_TYPE, strict: false });
  const damaged = new HttpError(
    "MALFORMED_JSON",
    "The body cannot be read; send a whole JSON object in UTF-8.",
  );
  return explainRefusals(parse, damaged);
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
