import type { RequestHandler } from "express";

import { HttpError } from "../problems/http-error.ts";

/**
 * Refuses with `MALFORMED_HTTP` what has no `Host`, or several, of which a proxy on the way may have
 * believed another (RFC 9112, section 3.2). HTTP/1.0 may go without.
 */
export const requireHost: RequestHandler = (request, _response, next) => {
  const { length } = request.headersDistinct["host"] ?? [];
  if (length > 1 || (length === 0 && request.httpVersion === "1.1")) {
    throw new HttpError("MALFORMED_HTTP", `The request has ${length} Host fields; send one.`);
  }
  next();
};
