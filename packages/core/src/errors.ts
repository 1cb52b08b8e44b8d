/** Every way Précis can refuse what it was given; `docs/errors.md` has a row for each. */
export const ERROR_CODES = [
  "EMPTY_TEXT",
  "NOT_TEXT",
  "TEXT_TOO_LARGE",
  "NO_SENTENCES",
  "NO_QUESTIONS",
  "INVALID_OPTION",
  "INVALID_QUESTION",
  "INVALID_QUIZ",
  "INVALID_LINE",
  "SOURCE_NOT_FOUND",
  "SOURCE_UNREADABLE",
  "SOURCE_UNSUPPORTED",
  "NO_ARTICLE",
  "URL_INVALID",
  "URL_BLOCKED",
  "URL_FAILED",
  "URL_TIMEOUT",
] as const;

/** One of the closed set of error codes. */
export type PrecisErrorCode = (typeof ERROR_CODES)[number];

/**
 * An expected failure: what the caller gave cannot be used as it is.
 *
 * The message says what is wrong, shows the value, and says what to do. Anything else that escapes
 * is a bug in Précis, never a `PrecisError`.
 */
export class PrecisError extends Error {
  override readonly name = "PrecisError";
  readonly code: PrecisErrorCode;

  constructor(code: PrecisErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
