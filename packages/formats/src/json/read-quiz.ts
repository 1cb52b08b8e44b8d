import { PrecisError } from "@precis/core/errors";
import type { z } from "zod";

import { auditableFileSchema, type AuditableQuizJson } from "./audit-schema.ts";
import { showValue } from "./show-value.ts";

export type { AuditableQuizJson } from "./audit-schema.ts";

/**
 * Returns the quizzes in a JSON text that `precis quiz --json` or `POST /v1/quizzes` gave, perhaps edited
 * since: one, or one for each form. Loading this file costs zod's start-up.
 *
 * @param source - what the text is called in messages: a path, or `-` for standard input
 * @throws {@link PrecisError} `INVALID_QUIZ` when it is no JSON, or no quiz; then the first member that is
 * wrong is named with its value.
 */
export function readQuiz(text: string, source: string): readonly AuditableQuizJson[] {
  const name = source === "-" ? "Standard input" : source;
  const result = auditableFileSchema.safeParse(parseJson(text, name), { reportInput: true });
  if (!result.success) throw invalid(`${name} is not a quiz: ${describe(result.error)}`);
  return result.data.kind === "forms" ? result.data.forms : [result.data];
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = text.trim() === "" ? "it is empty" : messageOf(error);
    throw invalid(`${name} is not JSON: ${why}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  // The message of a JSON parser quotes the text, which may be a page long.
  return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}

function describe({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return "it has another shape";
  const { code, input, path } = issue;
  if (path.length === 0) return `it is ${showValue(input)}, not an object`;
  const isKind = code === "invalid_union";
  const wrong = isKind ? kindOf(input, String(path.at(-1))) : input;
  const is = wrong === undefined ? "missing" : showValue(wrong);
  const kinds = path.length === 1 ? "quiz or forms" : "choice or typed";
  return `"${path.join(".")}" is ${is} (${isKind ? `expected ${kinds}` : issue.message})`;
}

/** Of an object whose kind is not known, zod shows the whole; its kind is what is wrong. */
function kindOf(input: unknown, member: string): unknown {
  return typeof input === "object" && input !== null ? Reflect.get(input, member) : input;
}

function invalid(what: string, options?: ErrorOptions): PrecisError {
  return new PrecisError("INVALID_QUIZ", `${what}. Give what precis quiz --json printed.`, options);
}
