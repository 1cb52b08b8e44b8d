import type { Duplex } from "node:stream";

import { HttpError } from "./http-error.ts";
import { sendRawProblem } from "./send-raw-problem.ts";

/**
 * Answers bytes that Node's HTTP parser gave up on with a problem, and closes the connection.
 *
 * Such bytes never become a request that the app could see, so the answer is written by hand.
 */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  sendRawProblem(socket, toHttpError(error.code));
}

function toHttpError(code: string | undefined): HttpError {
  if (code === "HPE_HEADER_OVERFLOW") {
    return new HttpError("HEADER_TOO_LARGE", "The header fields are too long; send fewer.");
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return new HttpError("REQUEST_TOO_SLOW", "The request was not complete in time.");
  }
  return new HttpError("MALFORMED_HTTP", "What was sent cannot be read as an HTTP request.");
}
