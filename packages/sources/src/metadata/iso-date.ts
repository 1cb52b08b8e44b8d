const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** The orders in which a date can be read without knowing where its writer lives. */
const PATTERNS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T|$)/u,
  new RegExp(String.raw`(?<!\d)${DAY}\s+${MONTH},?\s+(?<year>\d{4})(?!\d)`, "iu"),
  new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+(?<year>\d{4})(?!\d)`, "iu"),
];

/** Longer texts are no dates, but may hold one by chance. */
const MAX_UNITS = 100;

/**
 * Returns a date as `YYYY-MM-DD`, as it is written, in whatever time zone that was; `null` when there
 * is none, or when its order is unclear ("4/9/2021"). Also reads seconds and milliseconds since 1970,
 * which some sites print, in UTC.
 */
export function toIsoDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_UNITS) return null;
  if (/^\d{10}(?:\d{3})?$/u.test(trimmed)) {
    const milliseconds = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return new Date(milliseconds).toISOString().slice(0, 10);
  }
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(trimmed)?.groups;
    const date = groups === undefined ? null : toDate(groups);
    if (date !== null) return date;
  }
  return null;
}

function toDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year = "", month = "", day = "" } = groups;
  const monthNumber = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  // A day that is not in the calendar ("31 June") would roll over into the next month.
  const isReal =
    Number(year) >= 1000 &&
    date.getUTCMonth() === monthNumber - 1 &&
    date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
