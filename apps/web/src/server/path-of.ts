import type { IncomingMessage } from "node:http";

/** Returns the path a request was sent to, without its query, which may hold private things. */
export function pathOf(request: Pick<IncomingMessage, "url"> & { originalUrl?: string }): string {
  const target = request.originalUrl ?? request.url ?? "/";
  return target.split("?", 1)[0] ?? "/";
}
