import { DIFFERENT, type Outcome, SAME } from "./outcome.ts";
import type { DateReading } from "./read-date.ts";

const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Parts that must be given by both or by neither. */
const WHOLE_PARTS = ["month", "day", "lastDay", "season"] as const;

/** The era that is meant where none is given. */
const AFTER_CHRIST = 2;

/**
 * Returns how the date of a response compares with that of an answer.
 *
 * A response may leave out the weekday beside a day. Leaving out the year beside a day and month is near:
 * an article is of its time, and whoever names the day has the fact; but not where other years stand
 * near the gap, for then the year tells one 4 September from another. Leaving out anything else says
 * less than was asked. A year or weekday that the answer does not give must stand near the gap.
 *
 * @param nearby the words around the gap, in lower case
 */
export function compareDates(
  answer: DateReading,
  response: DateReading,
  nearby: ReadonlySet<string>,
): Outcome {
  if (WHOLE_PARTS.some((part) => answer[part] !== response[part])) return DIFFERENT;
  if ((answer.era ?? AFTER_CHRIST) !== (response.era ?? AFTER_CHRIST)) return DIFFERENT;
  // One hand writes 04/09 and 09/04 for two dates; of two hands it may be one.
  const [order, typed] = [answer.order, response.order];
  if (order !== undefined && typed !== undefined && order !== typed) return DIFFERENT;
  const outcomes = [
    compareYear(answer, response, nearby),
    compareWeekday(answer, response, nearby),
    comparePart(answer, response),
    compareDecade(answer.decade, response.decade),
  ];
  return (
    outcomes.find(({ kind }) => kind === "different") ??
    outcomes.find(({ kind }) => kind === "near") ??
    SAME
  );
}

function compareYear(
  answer: DateReading,
  response: DateReading,
  nearby: ReadonlySet<string>,
): Outcome {
  if (answer.year === response.year) return SAME;
  if (answer.year === undefined) return nearby.has(String(response.year)) ? SAME : DIFFERENT;
  if (response.year !== undefined) return DIFFERENT;
  const own = String(answer.year);
  const hasOtherYears = [...nearby].some((word) => /^[12]\d{3}$/u.test(word) && word !== own);
  return answer.day === undefined || answer.month === undefined || hasOtherYears
    ? { kind: "different", note: "the year is left out" }
    : { kind: "near", note: "the year is left out" };
}

function compareWeekday(
  answer: DateReading,
  response: DateReading,
  nearby: ReadonlySet<string>,
): Outcome {
  if (answer.weekday === response.weekday) return SAME;
  if (response.weekday === undefined) return answer.day === undefined ? DIFFERENT : SAME;
  return answer.weekday === undefined && nearby.has(WEEKDAY_NAMES[response.weekday - 1] ?? "")
    ? SAME
    : DIFFERENT;
}

function comparePart(answer: DateReading, response: DateReading): Outcome {
  if (answer.part === response.part) return SAME;
  return response.part === undefined ? { kind: "near", note: "it is more exact" } : DIFFERENT;
}

/** "the nineties" is 1990s as well as 1890s: it agrees with either. */
function compareDecade(answer: number | undefined, response: number | undefined): Outcome {
  if (answer === response) return SAME;
  if (answer === undefined || response === undefined) return DIFFERENT;
  const isShort = answer < 100 || response < 100;
  return isShort && answer % 100 === response % 100 ? SAME : DIFFERENT;
}
