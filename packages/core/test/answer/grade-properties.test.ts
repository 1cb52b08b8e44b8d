import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../src/grade.ts";
import type { GapType, Question } from "../../src/quiz.ts";
import { toQuestion } from "./grading-table.ts";

const TYPES: readonly GapType[] = ["person", "place", "organisation", "date", "number", "term"];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Words and signs that the rungs know, to be put together in ways that make no sense. */
const PIECES =
  "5 0 007 1/0 1/3 40,000 4.5 ½ hundred million th first half a an the and of - – to between about $ £ % percent km per sq m ² minus ' ’s ( ) , . : / & + # Sept May Monday 1990s BC AD mid 12:30 pm Dr Mr Jr van US UN WHO Iraq Iran Müller Łódź XVIII constructor __proto__ العراق 東京 👍".split(
    " ",
  );
const nonsense = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 7 })
  .chain((pieces) => fc.constantFrom("", " ").map((between) => pieces.join(between)));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), nonsense);
const anyType = fc.constantFrom(...TYPES);

/** Questions as strangers may post them: of the right shape, with any text in them. */
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({ type: anyType, answer: anyText, aliases: fc.array(anyText, { maxLength: 3 }) })
  .chain((given) =>
    fc.oneof(
      anyText.map((context) => toQuestion({ ...given, context })),
      fc.array(anyText, { minLength: 1, maxLength: 4 }).chain((options) =>
        fc.nat({ max: options.length }).map((answerIndex): Question => ({
          ...toQuestion(given),
          kind: "choice",
          options,
          answerIndex,
        })),
      ),
    ),
  );

const whole = fc.integer({ min: 0, max: 10 ** 15 });

/** Ways to write a whole number in figures. */
const WRITERS: readonly ((value: number) => string)[] = [
  (value) => String(value),
  (value) => value.toLocaleString("en-GB"),
  (value) => `about ${value}`,
  (value) => `${value}.0`,
  (value) => `${value / 1000} thousand`,
];

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Writes a number under a million as it is spoken. */
function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? "";
  const [over, rest, joint, unit] =
    value < 100
      ? [TENS[Math.floor(value / 10)], value % 10, "-", ""]
      : value < 1000
        ? [SMALL[Math.floor(value / 100)], value % 100, " and ", " hundred"]
        : [inWords(Math.floor(value / 1000)), value % 1000, " ", " thousand"];
  return `${over}${unit}${rest === 0 ? "" : joint + inWords(rest)}`;
}

const date = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 1000, max: 2999 }),
});
type Calendar = { readonly day: number; readonly month: number; readonly year: number };

/** Ways to write a date that can be read in one way only. */
const DATE_WRITERS: readonly ((date: Calendar) => string)[] = [
  ({ day, month, year }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ day, month, year }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.slice(0, 3)}. ${year}`,
  ({ day, month, year }) =>
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
];

describe("grade", () => {
  it("gives a verdict with a reason of one line, whatever the question and response", () => {
    fc.assert(
      fc.property(anyQuestion, anyText, (question, response) => {
        const judged = grade(question, response);
        expect(judged.correct).toBe(judged.verdict !== "wrong");
        expect(judged.reason).toMatch(/^[^\p{Cc}]+\.$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the answer itself exact", () => {
    const visible = anyText.filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(visible, anyType, (answer, type) => {
        expect(grade(toQuestion({ type, answer }), answer).verdict).toBe("exact");
      }),
    );
  });

  it("finds a number right in every way to write it", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...WRITERS), (value, write) => {
        const question = toQuestion({ type: "number", answer: String(value) });
        expect(grade(question, write(value)).correct).toBe(true);
      }),
    );
  });

  it("never finds a different number right", () => {
    const writer = fc.constantFrom(...WRITERS);
    fc.assert(
      fc.property(whole, whole, anyType, writer, writer, (one, other, type, asked, typed) => {
        fc.pre(one !== other);
        const question = toQuestion({ type, answer: asked(one) });
        expect(grade(question, typed(other)).verdict).toBe("wrong");
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a number in words, and no other for it", () => {
    const spoken = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(spoken, spoken, (value, other) => {
        const question = toQuestion({ type: "number", answer: String(value) });
        expect(grade(question, inWords(value)).correct).toBe(true);
        expect(grade(question, inWords(other)).correct).toBe(value === other);
      }),
    );
  });

  it("never finds a number right that differs in one digit", () => {
    fc.assert(
      fc.property(whole, fc.nat(), fc.integer({ min: 1, max: 9 }), (value, place, more) => {
        const digits = Array.from(String(value), Number);
        const at = place % digits.length;
        const changed = digits.with(at, ((digits[at] ?? 0) + more) % 10).join("");
        const question = toQuestion({ type: "number", answer: String(value) });
        expect(grade(question, changed).verdict).toBe("wrong");
      }),
    );
  });

  it("finds a date right in every way to write it", () => {
    const writer = fc.constantFrom(...DATE_WRITERS);
    fc.assert(
      fc.property(date, writer, writer, (day, asked, typed) => {
        const question = toQuestion({ type: "date", answer: asked(day) });
        expect(grade(question, typed(day)).correct).toBe(true);
      }),
    );
  });

  it("never finds a different date right", () => {
    const writer = fc.constantFrom(...DATE_WRITERS);
    fc.assert(
      fc.property(date, date, writer, writer, (one, other, asked, typed) => {
        fc.pre(one.day !== other.day || one.month !== other.month || one.year !== other.year);
        const question = toQuestion({ type: "date", answer: asked(one) });
        expect(grade(question, typed(other)).verdict).toBe("wrong");
      }),
    );
  });
});
