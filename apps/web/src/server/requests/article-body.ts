import { ARTICLE_TYPES, isReadableType } from "@precis/sources/readable-type";
import { raw, type RequestHandler } from "express";

import { explainRefusals } from "../problems/explain-refusals.ts";
import { HttpError } from "../problems/http-error.ts";
import { JSON_TYPE, parseJson } from "./json-body.ts";

/** 16 MiB: a book with its pictures, and what a server can hold for several clients. */
export const UPLOAD_LIMIT_BYTES: number = 16 * 1024 * 1024;

/** What bytes of no declared type are (RFC 9110, section 8.3). */
const UNNAMED_TYPE = "application/octet-stream";

/**
 * Returns the middlewares that read a body into `request.body`: JSON of any shape as its value, a file
 * as a `Buffer`, and nothing of a type in which no article comes.
 */
export function readArticleBody(): RequestHandler[] {
  const parse = raw({ limit: UPLOAD_LIMIT_BYTES, type: () => true });
  const damaged = new HttpError(
    "INVALID_REQUEST",
    "The body cannot be read; send the whole file as it is.",
  );
  return [requireArticleType, parseJson(), explainRefusals(parse, damaged)];
}

const requireArticleType: RequestHandler = (request, _response, next) => {
  const type = request.get("Content-Type") ?? UNNAMED_TYPE;
  if (request.is("*/*") === null || request.get("Content-Length") === "0") {
    throw new HttpError(
      "INVALID_REQUEST",
      'The body is missing; send the file itself, or JSON such as {"url": "https://example.org/article"}.',
    );
  }
  if (!isReadableType(type) && request.is(JSON_TYPE) === false) {
    throw new HttpError(
      "UNSUPPORTED_MEDIA_TYPE",
      `The Content-Type is ${JSON.stringify(type)}, in which no article comes; send the file itself as ${ARTICLE_TYPES.join(", ")}, or JSON with its address.`,
      { Accept: [...ARTICLE_TYPES, JSON_TYPE].join(", ") },
    );
  }
  next();
};
