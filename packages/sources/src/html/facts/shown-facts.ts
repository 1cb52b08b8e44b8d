import type { SourceBlock } from "@precis/core";

import { toIsoDate } from "../../metadata/iso-date.ts";
import { cleanNames } from "./clean-names.ts";

/** A headline's lines stand this near over the text. */
const MOST_BLOCKS = 16;

/** A line of more units says more than who wrote it and when. */
const MOST_UNITS = 100;

/** Shorter blocks over the text are labels. */
const TEXT_UNITS = 60;

/** The names in a line that begins with them or with its date. */
const NAMES = /(?:^|\d.*\b)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+(?<names>\p{Lu}.*)$/su;

/** Who wrote a page, and when as `YYYY-MM-DD`; `null` where it does not say. */
export interface ShownFacts {
  readonly byline: string | null;
  readonly published: string | null;
}

/** Returns who wrote a page and when, as the lines between its title and its text say. */
export function shownFacts(blocks: readonly SourceBlock[]): ShownFacts {
  const text = blocks.findIndex(
    (block) => block.furniture === undefined && block.text.length >= TEXT_UNITS,
  );
  const over = blocks.slice(Math.max(0, text - MOST_BLOCKS), Math.max(0, text));
  const title = over.findLastIndex(({ furniture }) => furniture === "title");
  const lines = over.slice(title + 1).filter((block) => block.text.length <= MOST_UNITS);
  const names = lines.flatMap((line) => cleanNames([namesIn(line)]));
  const dates = lines.flatMap((line) => toIsoDate(line.text) ?? []);
  return { byline: names[0] ?? null, published: dates[0] ?? null };
}

function namesIn({ furniture, text }: SourceBlock): string {
  if (furniture === "byline") return text;
  return NAMES.exec(text)?.groups?.["names"] ?? "";
}
