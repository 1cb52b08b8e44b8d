import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { HttpError } from "./http-error.ts";
import { sendRawProblem } from "./send-raw-problem.ts";

/**
 * Answers who takes the server for a proxy (`CONNECT`) with a problem, and closes the connection.
 *
 * Node gives such a request no response, and lets go of its connection: nothing else closes it.
 */
export function refuseConnect(_request: IncomingMessage, socket: Duplex): void {
  // A client that is gone is no bug of ours, and an error without a listener would end the process.
  socket.on("error", () => socket.destroy());
  socket.once("finish", () => socket.destroy());
  sendRawProblem(
    socket,
    new HttpError(
      "METHOD_NOT_ALLOWED",
      "This server is no proxy and does not take CONNECT; send GET or POST to one of its paths.",
      { Allow: "GET, HEAD, POST, OPTIONS" },
    ),
  );
}
