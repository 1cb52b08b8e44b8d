import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

import type { HttpError } from "./http-error.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "./problem.ts";

/**
 * Answers on a bare connection, which no request of Node's stands behind, with the problem of an error and
 * the header fields it asks for, and ends our side of the connection.
 */
export function sendRawProblem(socket: Duplex, error: HttpError): void {
  const problem = toProblem(error, "/");
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}`,
      "Connection: close",
      ...Object.entries(error.headers).map(([name, value]) => `${name}: ${value}`),
      `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
}
