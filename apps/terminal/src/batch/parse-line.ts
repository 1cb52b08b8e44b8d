import { PrecisError } from "@precis/core/errors";

import { LONGEST_LINE } from "./read-lines.ts";

/** One line to answer, with its number in the input, counted from 1. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
}

/** What names a line to whoever wrote it; the answer carries it back. */
export type LineId = string | number;

/** The article of one line. */
export interface Entry {
  readonly id: LineId;
  readonly text: string;
  readonly title: string | undefined;
}

/**
 * Returns the article of a line: an object with `id`, `text` and perhaps `title`.
 *
 * @throws PrecisError `INVALID_LINE` when it is anything else.
 */
export function parseLine(line: InputLine): Entry {
  const { id, text, title } = parseObject(line);
  if (!isId(id)) throw invalid(line, 'has no "id" that is a string or a number');
  if (typeof text !== "string") throw invalid(line, 'has no "text" that is a string');
  if (title === undefined || title === null) return { id, text, title: undefined };
  if (typeof title !== "string") throw invalid(line, 'has a "title" that is not a string');
  return { id, text, title };
}

/** Returns the id of a line that may be wrong otherwise, or `null` when it shows none. */
export function findId(line: InputLine): LineId | null {
  try {
    const { id } = parseObject(line);
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(line: InputLine): JsonObject {
  if (line.text.length >= LONGEST_LINE) throw invalid(line, `is longer than ${LONGEST_LINE}`);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw invalid(line, `is not JSON: ${why}`, { cause: error });
  }
  if (isObject(value)) return value;
  throw invalid(line, 'is not an object; write {"id": …, "text": …}');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is LineId {
  return typeof value === "string" || typeof value === "number";
}

function invalid({ number }: InputLine, what: string, options?: ErrorOptions): PrecisError {
  return new PrecisError("INVALID_LINE", `Line ${number} ${what}.`, options);
}
