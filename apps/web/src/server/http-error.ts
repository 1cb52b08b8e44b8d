/** What can be wrong with a request itself, before any article is looked at; and the server's own troubles. */
export type HttpErrorCode =
  | "INVALID_REQUEST"
  | "MALFORMED_JSON"
  | "MALFORMED_HTTP"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "REQUEST_TOO_SLOW"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "HEADER_TOO_LARGE"
  | "RATE_LIMITED"
  | "INTERNAL"
  | "OVERLOADED"
  | "SHUTTING_DOWN"
  | "TIMED_OUT";

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
