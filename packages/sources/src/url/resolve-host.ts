import type { LookupAddress } from "node:dns";

import { PrecisError } from "@precis/core/errors";

import { showUrl } from "./page-url.ts";
import type { Reach } from "./reach.ts";

/**
 * Returns the IP addresses of a URL's host, each of them allowed. A host that is itself an IP address,
 * however it was spelt, is judged like a name that leads there: the URL parser has made one spelling of
 * all. One forbidden address among many forbids them all, for no honest host has both.
 *
 * @throws {@link PrecisError} `URL_BLOCKED` for a host in a forbidden network.
 * @throws the system's error when the name is not known, the signal's reason when it aborts.
 */
export async function resolveHost(
  url: URL,
  reach: Reach,
  signal: AbortSignal,
): Promise<readonly LookupAddress[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/u, "$1");
  const addresses = await unlessAborted(reach.resolve(host), signal);
  if (!addresses.every(({ address }) => reach.isAllowed(address))) {
    throw new PrecisError(
      "URL_BLOCKED",
      `${showUrl(url)} leads into a private or reserved network, and Précis reads from the public web only. If you may see the page, save it and give the file.`,
    );
  }
  return addresses;
}

/** Look-ups cannot be called off; this stops waiting for one. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
