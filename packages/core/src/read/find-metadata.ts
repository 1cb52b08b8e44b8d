import type { Dropped, Metadata, SourceBlock } from "../article.ts";

/** What is known of an article beside its text, and the blocks of its body. */
export interface Found {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly source: string;
  readonly body: readonly SourceBlock[];
}

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

/** What stands before the names in a byline. */
const BYLINE_LABEL =
  /^(?:(?:reported|written|edited|compiled|produced|posted|story|words|text|report|analysis)\s+by|by|words|author|reporter|par|propos recueillis par|article rédigé par|von|text|autor(?:in)?|por|escrito por|texto(?: de)?)\s*[:.]?\s*/iu;

/**
 * Returns title, byline and date of an article: what the source said, else what the page shows. A
 * title that stands at the top of the text, or repeats the given one there, is lifted out of the body.
 */
export function findMetadata(
  kept: readonly SourceBlock[],
  dropped: readonly Dropped[],
  metadata: Metadata,
): Found {
  const [first] = kept;
  const given = metadata.title?.trim();
  const heading = first?.kind === "heading" && kept.length > 1 ? first.text : undefined;
  const title = given !== undefined && given !== "" ? given : (heading ?? null);
  const lifts =
    first !== undefined && kept.length > 1 && (heading === title || sameText(first.text, title));
  return {
    title,
    byline: metadata.byline ?? findByline(dropped),
    published: metadata.published ?? findDate(dropped),
    source: metadata.source ?? "text",
    body: lifts ? kept.slice(1) : kept,
  };
}

function sameText(text: string, title: string | null): boolean {
  return title !== null && plain(text) === plain(title);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function findByline(dropped: readonly Dropped[]): string | null {
  const line = dropped.find(({ reason, text }) => reason === "byline" && BYLINE_LABEL.test(text));
  const names = line?.text.replace(BYLINE_LABEL, "").replace(/[.\s|]+$/u, "");
  return names === undefined || names === "" ? null : names;
}

/** Returns the ISO date of the line that says "published", else of any timestamp. */
function findDate(dropped: readonly Dropped[]): string | null {
  const lines = dropped.filter(({ reason }) => reason === "timestamp").map(({ text }) => text);
  const published = lines.filter((line) => /publi|veröffentlicht|erschienen/iu.test(line));
  for (const line of [...published, ...lines]) {
    const date = parseDate(line);
    if (date !== null) return date;
  }
  return null;
}

/** Returns the first date in a line as `YYYY-MM-DD`; days and months written as words or in ISO form. */
export function parseDate(line: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(line);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/u;
  const monthFirst = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
  const day = dayFirst.exec(line);
  if (day !== null) return isoDate(Number(day[3]), monthNumber(day[2]), Number(day[1]));
  const month = monthFirst.exec(line);
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
