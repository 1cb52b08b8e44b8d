/** Names of the months and their short forms, in the languages of the furniture lists. */
const MONTHS = [
  ["january", "jan", "janvier", "januar", "jänner", "enero"],
  ["february", "feb", "février", "februar", "febrero"],
  ["march", "mar", "mars", "märz", "marzo"],
  ["april", "apr", "avril", "abril"],
  ["may", "mai", "mayo"],
  ["june", "jun", "juin", "juni", "junio"],
  ["july", "jul", "juillet", "juli", "julio"],
  ["august", "aug", "août", "agosto"],
  ["september", "sep", "sept", "septembre", "septiembre", "setiembre"],
  ["october", "oct", "octobre", "oktober", "octubre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "décembre", "dezember", "diciembre"],
] as const;

const MONTH_NUMBERS = new Map<string, number>(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/u;

/** "3 March 2021", "3. März 2021", "3 de marzo de 2021". */
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/u;

/** "March 3rd, 2021". */
const MONTH_FIRST = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;

/** Returns the first date in a line as `YYYY-MM-DD`; days and months written as words or in ISO form. */
export function parseDate(line: string): string | null {
  const iso = ISO.exec(line);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = DAY_FIRST.exec(line);
  if (day !== null) return isoDate(Number(day[3]), monthNumber(day[2]), Number(day[1]));
  const month = MONTH_FIRST.exec(line);
  if (month !== null) return isoDate(Number(month[3]), monthNumber(month[1]), Number(month[2]));
  return null;
}

function monthNumber(name: string | undefined): number {
  return MONTH_NUMBERS.get(name?.toLowerCase() ?? "") ?? 0;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
