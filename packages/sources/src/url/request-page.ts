import type { LookupAddress } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction } from "node:net";

/** Who asks, truthfully: no site is told that this is a browser. */
const USER_AGENT = "Precis (reads one article at a reader's request)";

/** What readers can read, the likeliest first; nothing that tells one reader from another. */
const HEADERS = {
  Accept:
    "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.1",
  "Accept-Encoding": "gzip, deflate, br",
  "User-Agent": USER_AGENT,
};

/** Sites send policies and cookies beyond the 16 KiB that Node reads by default. */
const MOST_HEADER_BYTES = 64 * 1024;

/** Node gives up on each address of several but the last after 250 ms, too soon for a far host (nodejs/node#54359). */
const ATTEMPT_MS = 2000;

/**
 * Returns the answer to a `GET`, its body not yet read.
 *
 * The connection is made to one of `addresses`, which were looked up and checked before, and the host's
 * name is not looked up again: a name that leads elsewhere a moment later gains nothing. It is closed
 * after this answer, so none is ever shared. When it fails later, the body fails with it.
 *
 * @throws the system's error when there is no answer, or the signal aborts.
 */
export function requestPage(
  url: URL,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { Agent, get } = url.protocol === "https:" ? https : http;
  const agent = new Agent({
    lookup: answerWith(addresses),
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
  });
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { agent, signal, headers: HEADERS, maxHeaderSize: MOST_HEADER_BYTES },
      (response) => {
        request.on("error", (error) => response.destroy(error));
        resolve(response);
      },
    );
    request.on("error", reject);
  });
}

/** Returns a look-up that knows these addresses only, whatever name is asked for. */
function answerWith(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}
