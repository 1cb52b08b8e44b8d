import type { RequestHandler } from "express";

import { pathOf } from "../path-of.ts";
import { HttpError } from "./http-error.ts";

/**
 * Returns a handler for the methods a route has no other handler for: `OPTIONS` is told which there
 * are, the rest are refused with `METHOD_NOT_ALLOWED`.
 */
export function methodNotAllowed(...methods: readonly string[]): RequestHandler {
  const allow = [...methods, "OPTIONS"].join(", ");
  return (request, response) => {
    if (request.method === "OPTIONS") {
      response.status(204).set("Allow", allow).end();
      return;
    }
    throw new HttpError(
      "METHOD_NOT_ALLOWED",
      `${pathOf(request)} does not take ${request.method}; it takes ${methods.join(" and ")}.`,
      { Allow: allow },
    );
  };
}
