import type { ProblemJson } from "../json/schema.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import type { ProblemCode } from "./problem-kinds.ts";

/**
 * Returns the problem object (RFC 9457) of one occurrence of an error.
 *
 * @param detail - what was wrong this time, and what to do
 * @param instance - what went wrong: the path of a request, or a command line
 */
export function problemToJson(code: ProblemCode, detail: string, instance: string): ProblemJson {
  const { status, title } = PROBLEM_KINDS[code];
  return { type: problemType(code), title, status, detail, instance, code };
}

/** Returns the address of the page on a code, relative to the web app: `/problems/empty-text`. */
export function problemType(code: string): string {
  return `/problems/${code.toLowerCase().replaceAll("_", "-")}`;
}
