import { foldLetters, foldTypography } from "../text/fold.ts";
import { DIFFERENT, type Outcome, SAME } from "./outcome.ts";

/** A time of day. */
export interface ClockReading {
  /** Minutes after midnight; after midnight or noon where `half` is `null` and the hour is under 13. */
  readonly minutes: number;
  /** Morning or afternoon; `null` where the text leaves it open. */
  readonly half: "am" | "pm" | null;
  /** A time zone in lower case, where one is given. */
  readonly zone: string | null;
}

const CLOCK =
  /^(?:at )?(?<hour>\d{1,2})(?:(?<mark>[:.h])(?<minute>\d{2}))? ?(?<half>am|pm|o'clock|hours|hrs)?(?: (?<zone>[a-z]{2,4}))?$/u;

/** Returns the time of day that a whole text says ("9.30 a.m.", "21:30", "noon"), or `null`. */
export function readClock(text: string): ClockReading | null {
  const plain = foldLetters(foldTypography(text)).replace(/\b([ap])\.? ?m\b\.?/u, "$1m");
  if (/^(?:at )?(?:noon|midday)$/u.test(plain)) return { minutes: 720, half: "pm", zone: null };
  if (/^(?:at )?midnight$/u.test(plain)) return { minutes: 0, half: "am", zone: null };
  const parts = CLOCK.exec(plain)?.groups;
  if (parts === undefined) return null;
  const [hour, minute] = [Number(parts["hour"]), Number(parts["minute"] ?? 0)];
  const named = parts["half"];
  // A bare number is no time, and "9.30" may be a price.
  if (hour > 24 || minute > 59 || (named === undefined && parts["mark"] !== ":")) return null;
  return { ...settleHalf(hour, minute, named), zone: parts["zone"] ?? null };
}

function settleHalf(
  hour: number,
  minute: number,
  named: string | undefined,
): Pick<ClockReading, "minutes" | "half"> {
  if (named === "am" || named === "pm") {
    return { minutes: ((hour % 12) + (named === "pm" ? 12 : 0)) * 60 + minute, half: named };
  }
  const minutes = (hour % 24) * 60 + minute;
  const isOpen = hour >= 1 && hour <= 12;
  return { minutes, half: isOpen ? null : minutes < 720 ? "am" : "pm" };
}

/** Returns how a response's time compares with an answer's; morning or afternoon may be left open. */
export function compareClocks(answer: ClockReading, response: ClockReading): Outcome {
  if (response.zone !== null && response.zone !== answer.zone) return DIFFERENT;
  if (answer.minutes === response.minutes && answer.half === response.half) return SAME;
  const isOpen = answer.half === null || response.half === null;
  return isOpen && answer.minutes % 720 === response.minutes % 720
    ? { kind: "near", note: "morning or afternoon is left open" }
    : DIFFERENT;
}
