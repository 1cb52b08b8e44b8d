import { PrecisError } from "@precis/core";

import { readOptionalString, readString, readStrings } from "./read-fields.ts";
import { readRows } from "./read-rows.ts";

/** A text and its sentences as people marked them. */
export interface BoundaryRow {
  readonly id: string;
  /** What the row tests, where the set says so. */
  readonly name: string | null;
  readonly text: string;
  readonly sentences: readonly string[];
}

/**
 * Returns the rows of a sentence-boundary set: `{id, name?, text, sentences}` a line.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` where the file is missing, `INVALID_LINE` where a row lacks
 * a field.
 */
export function readBoundaries(folder: string, file: string): readonly BoundaryRow[] {
  return readRows(folder, file).map((row) => {
    const sentences = readStrings(row, "sentences");
    if (sentences === null) {
      throw new PrecisError(
        "INVALID_LINE",
        `A row of ${file} (id ${String(row["id"])}) has no sentences.`,
      );
    }
    return {
      id: readString(row, "id", file),
      name: readOptionalString(row, "name"),
      text: readString(row, "text", file),
      sentences,
    };
  });
}
