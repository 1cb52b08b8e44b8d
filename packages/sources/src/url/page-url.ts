import { PrecisError } from "@precis/core/errors";

/** More of an address than this helps nobody to know it again, in UTF-16 units. */
const LONGEST_SHOWN = 200;

/** The port that each scheme means when an address names none. */
const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/**
 * Returns the URL that an address is.
 *
 * @param ports - the ports it may name; any when absent
 * @throws {@link PrecisError} `URL_INVALID` when there is no page, whatever the network says, and
 * `URL_BLOCKED` for a port that may not be named.
 */
export function parsePageUrl(address: string, ports?: readonly number[]): URL {
  if (!URL.canParse(address)) {
    throw new PrecisError(
      "URL_INVALID",
      `${JSON.stringify(address.slice(0, LONGEST_SHOWN))} is not an address. Give one such as https://example.org/article.`,
    );
  }
  const url = new URL(address);
  const complaint = complainAbout(url, ports);
  if (complaint !== undefined) {
    throw new PrecisError(
      complaint.code,
      `${showUrl(url)} ${complaint.fault}. ${complaint.advice}.`,
    );
  }
  return url;
}

/** Why no page is read from a URL. */
export interface Complaint {
  readonly code: "URL_INVALID" | "URL_BLOCKED";
  /** What goes on after "the address …". */
  readonly fault: string;
  /** What to do, as a sentence without its full stop. */
  readonly advice: string;
}

/** Returns why no page is read from a URL, whatever the network says; `undefined` where one may be. */
export function complainAbout(url: URL, ports?: readonly number[]): Complaint | undefined {
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (defaultPort === undefined) {
    return {
      code: "URL_INVALID",
      fault: "is not on the web",
      advice: "Give an address that starts with http:// or https://",
    };
  }
  if (url.username !== "" || url.password !== "") {
    return {
      code: "URL_INVALID",
      fault: "came with a user name or a password, which Précis does not send",
      advice: "Give the address without them",
    };
  }
  const port = url.port === "" ? defaultPort : Number(url.port);
  if (ports?.includes(port) === false) {
    return {
      code: "URL_BLOCKED",
      fault: `names port ${port}, and only ${ports.join(" and ")} are read`,
      advice: "Save the page and give the file",
    };
  }
  return undefined;
}

/** Returns a URL as messages show it: without what is private or of no use, and not too long. */
export function showUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  shown.hash = "";
  const { href } = shown;
  return href.length > LONGEST_SHOWN ? `${href.slice(0, LONGEST_SHOWN)}…` : href;
}
