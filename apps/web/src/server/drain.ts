import type { Server } from "node:http";

/** How a server is brought to its end. */
export interface DrainOptions {
  /** How often connections that fell idle are closed. */
  readonly sweepMs: number;
  /** After this long even busy connections are closed. */
  readonly deadlineMs: number;
}

/**
 * Resolves once the server takes no connections and the last answer under way is given, or the
 * deadline has passed.
 *
 * `server.close` alone closes idle connections once, at the start: a connection that is busy then and
 * kept alive afterwards would hold the process until its time-out. So idle ones are swept.
 */
export async function drain(server: Server, options: DrainOptions): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), options.sweepMs);
  const deadline = setTimeout(() => server.closeAllConnections(), options.deadlineMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(sweep);
  clearTimeout(deadline);
}
