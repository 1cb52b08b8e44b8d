import { PrecisError } from "@precis/core";

import type { Fields } from "./read-rows.ts";

/**
 * Returns the text in a field of a row; `file` is named in the error.
 *
 * @throws {PrecisError} `INVALID_LINE` where there is none.
 */
export function readString(row: Fields, field: string, file: string): string {
  const value = row[field];
  if (typeof value !== "string") {
    throw new PrecisError(
      "INVALID_LINE",
      `A row of ${file} (id ${String(row["id"])}) needs a text in "${field}"; it has ${JSON.stringify(value)}.`,
    );
  }
  return value;
}

/** Returns the text in a field of a row; `null` where there is none. */
export function readOptionalString(row: Fields, field: string): string | null {
  const value = row[field];
  return typeof value === "string" ? value : null;
}

/** Returns the texts in a field of a row; `null` where it is no list of texts, or an empty one. */
export function readStrings(row: Fields, field: string): readonly string[] | null {
  const value = row[field];
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  return isList && value.length > 0 ? value : null;
}
