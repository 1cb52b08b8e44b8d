import { STATUS_CODES, type IncomingMessage } from "node:http";

import { PrecisError } from "@precis/core/errors";

import { showUrl } from "./page-url.ts";
import { isReadableType } from "./readable-type.ts";

/** A page that is there: as it is, or as a proxy on the way changed it (RFC 9110, 15.3.1 and 15.3.4). */
const FOUND = new Set([200, 203]);

/** What people can do about the other statuses; the rest are worth another try. */
const ADVICE: Readonly<Record<number, string>> = {
  401: "It wants a login; save the page in a browser and give the file",
  402: "It wants to be paid; save the page in a browser and give the file",
  403: "It is not for programs; save the page in a browser and give the file",
  404: "Check the address",
  410: "The page was taken away; check the address",
  451: "The law keeps it back; save the page in a browser and give the file",
};

/**
 * Returns nothing when an answer carries a page that may be read.
 *
 * @throws {@link PrecisError} `URL_FAILED` for any other status; `SOURCE_UNSUPPORTED` for a media type
 * that holds no article.
 */
export function refuseAnswer({ statusCode = 0, headers }: IncomingMessage, url: URL): void {
  if (!FOUND.has(statusCode)) {
    const name = STATUS_CODES[statusCode];
    const status = name === undefined ? String(statusCode) : `${statusCode} ${name}`;
    const advice =
      ADVICE[statusCode] ?? "Try again later, or save the page in a browser and give the file";
    throw new PrecisError("URL_FAILED", `${showUrl(url)} answers ${status}. ${advice}.`);
  }
  const mediaType = headers["content-type"];
  if (mediaType !== undefined && !isReadableType(mediaType)) {
    throw new PrecisError(
      "SOURCE_UNSUPPORTED",
      `${showUrl(url)} is ${JSON.stringify(mediaType.slice(0, 100))}, which is no kind of article. Give the address of a page or a document.`,
    );
  }
}
