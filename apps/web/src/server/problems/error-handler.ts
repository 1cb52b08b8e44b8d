import type { ErrorRequestHandler } from "express";

import type { Log } from "../log.ts";
import { pathOf } from "../path-of.ts";
import { requestIdOf } from "../request-log.ts";
import { isExpected, sendProblem } from "./problem.ts";

/** Returns the one middleware that turns every error into a problem; bugs go to the log as well. */
export function createErrorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (!isExpected(error)) {
      log({ event: "bug", id: requestIdOf(response), error: stackOf(error) });
    }
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(response, error, pathOf(request));
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
