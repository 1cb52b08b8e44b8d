import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PrecisError } from "@precis/core";

import { requireFiles } from "./data-folder.ts";

/** A row of a set before its fields are read. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns the rows of a set, a JSON object a line; `file` is its path below the data folder.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` where the file is missing, `INVALID_LINE` where a line is no object.
 */
export function readRows(folder: string, file: string): readonly Fields[] {
  requireFiles(folder, [file]);
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [parseLine(line, file, index + 1)],
  );
}

function parseLine(line: string, file: string, number: number): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (isFields(value)) return value;
  } catch (error) {
    throw new PrecisError("INVALID_LINE", `Line ${number} of ${file} is not JSON.`, {
      cause: error,
    });
  }
  throw new PrecisError("INVALID_LINE", `Line ${number} of ${file} is not a JSON object.`);
}
