import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";

import { HttpError } from "../problems/http-error.ts";

const MINUTE_MS = 60_000;

/**
 * Returns a middleware that lets a client send so many requests a minute and refuses the rest with
 * `RATE_LIMITED`; the answer says in `Retry-After` how many seconds are left.
 *
 * @param perMinute - requests a minute per client, at least 1
 */
export function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Its checks of the set-up print to the console; the set-up is fixed below and in app.ts.
    validate: false,
    handler: (_request, response, next) => {
      const seconds = response.get("Retry-After") ?? String(MINUTE_MS / 1000);
      next(
        new HttpError(
          "RATE_LIMITED",
          `Over ${perMinute} requests in a minute; try again in ${seconds} s.`,
        ),
      );
    },
  });
}
