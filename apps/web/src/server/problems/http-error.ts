import type { PrecisErrorCode } from "@precis/core";
import type { ProblemCode } from "@precis/formats";

/** What can be wrong with a request itself, before any article is looked at; and the server's own troubles. */
export type HttpErrorCode = Exclude<ProblemCode, PrecisErrorCode | "WRONG_USAGE">;

/** An expected failure of a request over HTTP; the message becomes the problem's `detail`. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly code: HttpErrorCode;
  /** Header fields the answer must carry, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: HttpErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}
