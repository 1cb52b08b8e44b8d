import type { GapType, TypedQuestion, Verdict } from "../../src/quiz.ts";
import { BODIES } from "./grading-table/bodies.ts";
import { DATES } from "./grading-table/dates.ts";
import { MEASURES } from "./grading-table/measures.ts";
import { NUMBERS } from "./grading-table/numbers.ts";
import { PEOPLE } from "./grading-table/people.ts";
import { PLACES } from "./grading-table/places.ts";
import { TERMS } from "./grading-table/terms.ts";

/** An answer with responses under the verdict that each deserves, parted by " | ". */
export interface Entry extends Partial<Readonly<Record<Verdict, string>>> {
  readonly answer: string;
  readonly type: GapType;
  readonly aliases?: readonly string[];
  /** The source sentence with `{}` for the gap. */
  readonly sentence?: string;
  readonly context?: string;
}

/** One line of the table: what was asked, what was typed, and what it deserves. */
export interface Row {
  readonly question: TypedQuestion;
  readonly response: string;
  readonly verdict: Verdict;
}

const VERDICTS: readonly Verdict[] = ["exact", "alias", "numeric", "lenient", "near", "wrong"];

/** Returns a typed question on a sentence of an entry. */
export function toQuestion(entry: Omit<Entry, Verdict>): TypedQuestion {
  const sentence = entry.sentence ?? "The last page of the report was about {} alone.";
  const start = sentence.indexOf("{}");
  const text = sentence.replace("{}", () => entry.answer);
  return {
    id: "q",
    kind: "typed",
    stem: sentence.replace("{}", "_____"),
    answer: entry.answer,
    aliases: entry.aliases ?? [],
    gap: { start, end: start + entry.answer.length, type: entry.type },
    evidence: { index: 0, start: 0, end: text.length, text },
    context: entry.context ?? null,
  };
}

function toRows(entry: Entry): readonly Row[] {
  return VERDICTS.flatMap((verdict) =>
    (entry[verdict]?.split(" | ") ?? []).map((response) => ({
      question: toQuestion(entry),
      response,
      verdict,
    })),
  );
}

/** Every row of the table, all of our own making. */
export const GRADING_TABLE: readonly Row[] = [
  ...PEOPLE,
  ...PLACES,
  ...BODIES,
  ...DATES,
  ...NUMBERS,
  ...MEASURES,
  ...TERMS,
].flatMap(toRows);
