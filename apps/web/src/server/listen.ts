import type { Server } from "node:http";

import type { AddressNames } from "./config.ts";

/** The server cannot have the address it was told to listen on. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** Where to listen. */
interface Place {
  readonly host: string;
  readonly port: number;
  /** What the two were given by; default: the variables. */
  readonly names?: AddressNames;
}

const VARIABLES: AddressNames = { port: "PORT", host: "HOST" };

/**
 * Returns the address the server listens on, as people type it into a browser.
 *
 * @throws {@link ListenError} that says why the address cannot be had, and what to do.
 */
export async function listen(server: Server, place: Place): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toListenError(error, place)));
    server.listen(place.port, place.host, resolve);
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : place.port;
  return `http://${place.host.includes(":") ? `[${place.host}]` : place.host}:${port}`;
}

function toListenError(
  error: NodeJS.ErrnoException,
  { host, port, names = VARIABLES }: Place,
): Error {
  const given = `${names.host} is ${JSON.stringify(host)}`;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use; set ${names.port} to a free one.`,
    EACCES: `Port ${port} may not be used by this user; set ${names.port} to 1024 or more.`,
    EADDRNOTAVAIL: `${given}, which is not an address of this machine.`,
    ENOTFOUND: `${given}, which is not known here.`,
  };
  const reason = reasons[error.code ?? ""];
  return reason === undefined ? error : new ListenError(reason);
}
