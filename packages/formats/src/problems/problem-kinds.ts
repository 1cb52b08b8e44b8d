import type { PrecisErrorCode } from "@precis/core";

/** Every code that a problem can carry: those of core, and those of the apps around it. */
export type ProblemCode =
  | PrecisErrorCode
  | "WRONG_USAGE"
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
  | "TOO_COMPLEX"
  | "TIMED_OUT";

/** What all problems of one code have in common. */
export interface ProblemKind {
  /** The HTTP status; in the terminal too, where a script may know what a 422 is. */
  readonly status: number;
  /** The kind of trouble in a few words, equal for every occurrence (RFC 9457, section 3.1.3). */
  readonly title: string;
}

/** The status and title of every code, in both apps; a new code does not compile until it has a row. */
export const PROBLEM_KINDS: Readonly<Record<ProblemCode, ProblemKind>> = {
  WRONG_USAGE: { status: 400, title: "The command line is not valid" },
  INVALID_REQUEST: { status: 400, title: "The request is not valid" },
  INVALID_OPTION: { status: 400, title: "An option is not valid" },
  INVALID_QUESTION: { status: 400, title: "The question is not valid" },
  INVALID_QUIZ: { status: 400, title: "The quiz is not valid" },
  INVALID_LINE: { status: 400, title: "A line is not valid" },
  URL_INVALID: { status: 400, title: "The address is not valid" },
  MALFORMED_JSON: { status: 400, title: "The body is not JSON" },
  MALFORMED_HTTP: { status: 400, title: "That is not HTTP" },

  NOT_FOUND: { status: 404, title: "Nothing is here" },
  METHOD_NOT_ALLOWED: { status: 405, title: "The method is not allowed here" },
  REQUEST_TOO_SLOW: { status: 408, title: "The request came too slowly" },
  PAYLOAD_TOO_LARGE: { status: 413, title: "The body is too large" },
  TEXT_TOO_LARGE: { status: 413, title: "The text is too large" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: "The media type is not supported" },
  HEADER_TOO_LARGE: { status: 431, title: "The header is too large" },

  EMPTY_TEXT: { status: 422, title: "The text is empty" },
  NOT_TEXT: { status: 422, title: "That is not text" },
  NO_ARTICLE: { status: 422, title: "No article was found" },
  NO_SENTENCES: { status: 422, title: "The text has no sentences" },
  TOO_COMPLEX: { status: 422, title: "The article is too complex" },
  NO_QUESTIONS: { status: 422, title: "The text gives no questions" },
  SOURCE_NOT_FOUND: { status: 422, title: "The source was not found" },
  SOURCE_UNREADABLE: { status: 422, title: "The source cannot be read" },
  SOURCE_UNSUPPORTED: { status: 422, title: "The source is not supported" },
  URL_BLOCKED: { status: 422, title: "The address is out of bounds" },

  RATE_LIMITED: { status: 429, title: "Too many requests" },
  INTERNAL: { status: 500, title: "Précis failed" },
  URL_FAILED: { status: 502, title: "The address could not be read" },
  OVERLOADED: { status: 503, title: "The server is busy" },
  SHUTTING_DOWN: { status: 503, title: "The server is shutting down" },
  TIMED_OUT: { status: 504, title: "The work took too long" },
  URL_TIMEOUT: { status: 504, title: "The address took too long" },
};
