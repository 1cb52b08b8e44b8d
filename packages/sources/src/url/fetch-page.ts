import type { IncomingMessage } from "node:http";

import type { PrecisErrorCode } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import type { FormatHints } from "../format/source-format.ts";
import { explainFailure } from "./explain-failure.ts";
import { FETCH_LIMITS, type FetchLimits } from "./fetch-limits.ts";
import { complainAbout, parsePageUrl, showUrl } from "./page-url.ts";
import { EVERYWHERE, PUBLIC_WEB, type Reach } from "./reach.ts";
import { readBody } from "./read-body.ts";
import { refuseAnswer } from "./refuse-answer.ts";
import { requestPage } from "./request-page.ts";
import { resolveHost } from "./resolve-host.ts";

/** How a page is fetched. */
export interface FetchOptions {
  /**
   * Whether private networks and all ports may be reached too. Never where strangers give the address:
   * they would read what only this machine can reach.
   */
  readonly allowPrivate?: boolean;
  /** What may be reached, in place of the public web. */
  readonly reach?: Reach;
  /** Limits in place of {@link FETCH_LIMITS}. */
  readonly limits?: Partial<FetchLimits>;
}

/** What an address gave; its source is the address, its name where the redirects ended. */
export interface FetchedPage extends FormatHints {
  /** Unpacked, but still in its own encoding. */
  readonly bytes: Uint8Array;
}

/** The statuses that send a reader elsewhere (RFC 9110, section 15.4). */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Returns what is at an address: fetched once, without cookies, and only if every host on the way lies
 * in the public web.
 *
 * Each hop is judged anew: its scheme, its port, every IP address of its host; and the connection is
 * made to an address that was judged. Time and size are bounded by {@link FETCH_LIMITS}.
 *
 * @throws {@link PrecisError} `URL_INVALID`, `URL_BLOCKED`, `URL_FAILED` or `URL_TIMEOUT`;
 * `TEXT_TOO_LARGE` over the limit, and `SOURCE_UNSUPPORTED` for what is no kind of article.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { allowPrivate = false, reach = allowPrivate ? EVERYWHERE : PUBLIC_WEB } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const url = parsePageUrl(address, reach.ports);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    return { source: address, ...(await follow(url, { reach, limits, signal })) };
  } catch (error) {
    if (!signal.aborted) throw explainFailure(url, error);
    throw new PrecisError(
      "URL_TIMEOUT",
      `${showUrl(url)} was not there after ${limits.timeoutMs / 1000} s. Try again later, or save the page in a browser and give the file.`,
      { cause: error },
    );
  }
}

interface Journey {
  readonly reach: Reach;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

/** What was there in the end. */
type Arrival = Omit<FetchedPage, "source">;

async function follow(start: URL, { reach, limits, signal }: Journey): Promise<Arrival> {
  let url = start;
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const addresses = await resolveHost(url, reach, signal);
    const response = await requestPage(url, addresses, signal);
    try {
      const target = redirectTarget(response, url, reach);
      if (target === undefined) return await readPage(response, url, limits.bytes);
      url = target;
    } finally {
      response.destroy();
    }
  }
  throw new PrecisError(
    "URL_FAILED",
    `${showUrl(start)} redirects more than ${limits.redirects} times. Open it in a browser, and give the address it ends at.`,
  );
}

/** Returns where an answer sends its reader; `undefined` when it stays. */
function redirectTarget(response: IncomingMessage, url: URL, reach: Reach): URL | undefined {
  const { statusCode = 0, headers } = response;
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined;
  // Node reads header fields as Latin-1, but sites write addresses in UTF-8.
  const location = Buffer.from(headers.location, "latin1").toString();
  if (!URL.canParse(location, url.href)) {
    throw astray("URL_FAILED", url, JSON.stringify(location.slice(0, 100)), "is no address");
  }
  const target = new URL(location, url.href);
  const complaint = complainAbout(target, reach.ports);
  if (complaint !== undefined) {
    const code = complaint.code === "URL_BLOCKED" ? "URL_BLOCKED" : "URL_FAILED";
    throw astray(code, url, showUrl(target), complaint.fault);
  }
  return target;
}

function astray(code: PrecisErrorCode, url: URL, target: string, fault: string): PrecisError {
  return new PrecisError(
    code,
    `${showUrl(url)} redirects to ${target}, which ${fault}. Open it in a browser, and give the address it ends at.`,
  );
}

async function readPage(response: IncomingMessage, url: URL, limit: number): Promise<Arrival> {
  refuseAnswer(response, url);
  const bytes = await readBody(response, url, limit);
  const mediaType = response.headers["content-type"];
  const name = `${url.host}${url.pathname}`;
  return { bytes, name, ...(mediaType === undefined ? {} : { mediaType }) };
}
