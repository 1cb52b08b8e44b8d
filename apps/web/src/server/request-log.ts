import { randomUUID } from "node:crypto";

import type { RequestHandler, Response } from "express";

import type { Log } from "./log.ts";
import { pathOf } from "./path-of.ts";

const REQUEST_ID = "X-Request-Id";

/** Returns a middleware that gives each request an id and logs one entry when its answer is over. */
export function createRequestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const start = performance.now();
    response.set(REQUEST_ID, id);
    response.once("close", () => {
      log({
        event: "request",
        id,
        method: request.method,
        path: pathOf(request),
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
        ...(response.writableFinished ? {} : { aborted: true }),
      });
    });
    next();
  };
}

/** Returns the id that the request log gave to the request being answered. */
export function requestIdOf(response: Response): string {
  return response.get(REQUEST_ID) ?? "";
}
