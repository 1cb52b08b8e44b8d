import { PrecisError } from "@precis/core/errors";
import { problemToJson } from "@precis/formats";
import type { ProblemCode, ProblemJson } from "@precis/formats";

import { UsageError } from "../arguments/usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "./colour.ts";

type FailureCode = typeof EXIT.unusable | typeof EXIT.usage | typeof EXIT.bug;

/**
 * Returns the code the command leaves with after an error: wrong usage, unusable text, or else a
 * bug.
 */
export function exitCodeOf(error: unknown): FailureCode {
  if (error instanceof UsageError) return EXIT.usage;
  if (!(error instanceof PrecisError)) return EXIT.bug;
  return error.code === "INVALID_OPTION" ? EXIT.usage : EXIT.unusable;
}

/** Returns an error as a problem object (RFC 9457); `instance` is the command line that failed. */
export function toProblem(error: unknown, instance: string): ProblemJson {
  return problemToJson(problemCode(error), messageOf(error), instance);
}

/**
 * Writes an error to standard error, as a line to read or, with JSON asked for, as a problem
 * object; returns the exit code. Of a bug the stack is shown only if `PRECIS_DEBUG` is set.
 */
export function reportFailure(
  error: unknown,
  io: Io,
  how: { readonly json: boolean; readonly argv: readonly string[] },
): ExitCode {
  const exitCode = exitCodeOf(error);
  if (how.json) {
    const instance = ["precis", ...how.argv].join(" ");
    io.stderr.write(`${JSON.stringify(toProblem(error, instance))}\n`);
  } else {
    const paint = paintFor(io.stderr, io.env);
    io.stderr.write(`${paint.error("precis:")} ${messageOf(error)}\n`);
  }
  const isDebugged = (io.env["PRECIS_DEBUG"] ?? "") !== "";
  if (exitCode === EXIT.bug && isDebugged && error instanceof Error) {
    io.stderr.write(`${error.stack}\n`);
  }
  return exitCode;
}

/** Returns what a person is told about an error; of a bug, what it was and what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof PrecisError) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `This is a bug in Précis: ${what}. Please report it with the command that showed it; PRECIS_DEBUG=1 shows where it happened.`;
}

/**
 * Returns the code of an error in JSON: of our closed set, or `WRONG_USAGE`, or `INTERNAL` for a
 * bug.
 */
export function problemCode(error: unknown): ProblemCode {
  if (error instanceof UsageError) return "WRONG_USAGE";
  return error instanceof PrecisError ? error.code : "INTERNAL";
}
