import type { RequestHandler } from "express";

import { HttpError } from "../problems/http-error.ts";

/** How much the bodies of requests may hold in memory, in bytes. */
export interface BodyLimits {
  /** Those of all requests under way. */
  readonly together: number;
  /** One, which is refused elsewhere when it is longer. */
  readonly each: number;
}

/**
 * Returns a middleware that refuses a request with `OVERLOADED`, before its body is read, when it and
 * those under way could hold too much; many clients that each stop short of a whole file would else
 * take all memory.
 *
 * What a body could hold is its declared length; `each` where it has none or comes packed.
 */
export function limitBodies({ together, each }: BodyLimits): RequestHandler {
  let held = 0;
  return (request, response, next) => {
    const { "content-length": declared, "content-encoding": packed } = request.headers;
    const isChunked = request.headers["transfer-encoding"] !== undefined;
    const length = isChunked || packed !== undefined ? each : Number(declared ?? 0);
    const most = Math.min(length, each);
    if (held + most > together) {
      throw new HttpError("OVERLOADED", "Too much is being sent; try again in a moment.", {
        "Retry-After": "1",
      });
    }
    held += most;
    response.once("close", () => {
      held -= most;
    });
    next();
  };
}
