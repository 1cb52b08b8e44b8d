import { readString } from "../../data/read-fields.ts";
import { isFields, readRows } from "../../data/read-rows.ts";

/** An article of a set. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

/** A paragraph with the stretches that people need to answer questions on it, `[start, end)` in its text. */
export interface ParagraphRow {
  readonly id: string;
  readonly text: string;
  readonly criticalSpans: readonly (readonly [start: number, end: number])[];
}

/** A sentence, the stretch of it that is asked for, and the wrong answers that people wrote for it. */
export interface ClozeRow {
  readonly text: string;
  readonly answer: string;
  readonly distractors: readonly string[];
}

/**
 * Returns the articles of a set: `{id, title?, text}` a line.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` or `INVALID_LINE`, as `readRows` and `readString` do.
 */
export function readArticles(folder: string, file: string): readonly ArticleRow[] {
  return readRows(folder, file).map((row) => ({
    id: readString(row, "id", file),
    title: typeof row["title"] === "string" ? row["title"] : null,
    text: readString(row, "text", file),
  }));
}

/**
 * Returns paragraphs with their critical spans: `{id, text, questions: [{answerSpan}]}` a line.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` or `INVALID_LINE`, as `readRows` and `readString` do.
 */
export function readParagraphs(folder: string, file: string): readonly ParagraphRow[] {
  return readRows(folder, file).map((row) => ({
    id: readString(row, "id", file),
    text: readString(row, "text", file),
    criticalSpans: listQuestions(row["questions"]).flatMap(({ answerSpan }) =>
      Array.isArray(answerSpan) ? answerSpan.filter(isSpan) : [],
    ),
  }));
}

function listQuestions(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isSpan(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === "number")
  );
}

/**
 * Returns clozes, of `{text, questions: [{answer, options}]}` a line; a row whose text does not hold its
 * answer is left out.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` or `INVALID_LINE`, as `readRows` and `readString` do.
 */
export function readClozes(folder: string, file: string): readonly ClozeRow[] {
  return readRows(folder, file).flatMap((row) => {
    const text = readString(row, "text", file);
    return listQuestions(row["questions"]).flatMap((question): readonly ClozeRow[] => {
      const answer = readString(question, "answer", file).trim();
      const options: readonly unknown[] = Array.isArray(question["options"])
        ? question["options"]
        : [];
      const distractors = options
        .filter((option) => typeof option === "string")
        .map((option) => option.trim())
        .filter((option) => option !== answer);
      return text.includes(answer) ? [{ text, answer, distractors }] : [];
    });
  });
}
