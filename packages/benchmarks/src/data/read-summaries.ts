import { readOptionalString, readString, readStrings } from "./read-fields.ts";
import { readRows } from "./read-rows.ts";

/** A text with what people wrote to sum it up. */
export interface SummaryRow {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** At least one; where there are several a summary is scored against the one that suits it best. */
  readonly references: readonly string[];
  /** The sentences of `text` where the set gives them. */
  readonly sentences: readonly string[] | null;
}

/**
 * Returns the rows of a summary set: `{id, title?, text, summary, references?, sentences?}` a line.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` where the file is missing, `INVALID_LINE` where a row lacks
 * a field.
 */
export function readSummaries(folder: string, file: string): readonly SummaryRow[] {
  return readRows(folder, file).map((row) => ({
    id: readString(row, "id", file),
    title: readOptionalString(row, "title"),
    text: readString(row, "text", file),
    references: readStrings(row, "references") ?? [readString(row, "summary", file)],
    sentences: readStrings(row, "sentences"),
  }));
}
