import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PrecisError } from "@precis/core";

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

/** A text and its sentences as people marked them. */
export interface BoundaryRow {
  readonly id: string;
  /** What the row tests, where the set says so. */
  readonly name: string | null;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** The folder of a project that has its data beside it, as the data's licences ask. */
export const DEFAULT_DATA_FOLDER: string = resolve(import.meta.dirname, "../../../../shared/data");

/** A row of a set before its fields are read. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns the rows of a set, a JSON object a line.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` where the file is missing, `INVALID_LINE` where a line is no object.
 */
export function readRows(folder: string, file: string): readonly Fields[] {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new PrecisError(
      "SOURCE_NOT_FOUND",
      `There is no ${file} in the data folder ${folder}. Name the folder with --data DIR.`,
    );
  }
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [parseLine(line, file, index + 1)],
  );
}

function parseLine(line: string, file: string, number: number): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (isFields(value)) {
      return value;
    }
  } catch (error) {
    throw new PrecisError("INVALID_LINE", `Line ${number} of ${file} is not JSON.`, {
      cause: error,
    });
  }
  throw new PrecisError("INVALID_LINE", `Line ${number} of ${file} is not a JSON object.`);
}

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

function readStrings(row: Fields, field: string): readonly string[] | null {
  const value = row[field];
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  return isList && value.length > 0 ? value : null;
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
    title: typeof row["title"] === "string" ? row["title"] : null,
    text: readString(row, "text", file),
    references: readStrings(row, "references") ?? [readString(row, "summary", file)],
    sentences: readStrings(row, "sentences"),
  }));
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
      name: typeof row["name"] === "string" ? row["name"] : null,
      text: readString(row, "text", file),
      sentences,
    };
  });
}
