import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";

/** A block that a section may start at or end before. */
export interface Headed {
  readonly kind: string;
  readonly level?: number;
  /** The text of a heading. */
  readonly text: string;
}

/** How many names of sections an error shows. */
const MOST_NAMES = 12;

/** A heading without a level is below all others. */
const NO_LEVEL = 7;

/**
 * Returns where the section of a name starts and ends among some blocks, `[start, end)` by index: from its
 * heading to the next one of the same or a higher level. A heading has the name when it is equal to it, else
 * when it begins with it, else when it contains it, whatever the case and the spaces.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` where no section has the name; the message shows the names
 * there are.
 */
export function findSection(
  blocks: readonly Headed[],
  name: string,
  source: string,
): { readonly start: number; readonly end: number } {
  const headings = blocks.flatMap((block, at) =>
    block.kind === "heading"
      ? [{ at, level: block.level ?? NO_LEVEL, text: plain(block.text) }]
      : [],
  );
  const wanted = plain(name);
  const found =
    headings.find(({ text }) => text === wanted) ??
    headings.find(({ text }) => text.startsWith(wanted)) ??
    headings.find(({ text }) => text.includes(wanted));
  if (found === undefined || wanted === "") throw noSection(blocks, name, source);
  const next = headings.find(({ at, level }) => at > found.at && level <= found.level);
  return { start: found.at, end: next?.at ?? blocks.length };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}

function noSection(blocks: readonly Headed[], name: string, source: string): PrecisError {
  const names = blocks.filter(({ kind }) => kind === "heading").map(({ text }) => `“${text}”`);
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const those = names.length === 0 ? "it has no headings." : `its sections are ${shown}${more}.`;
  return new PrecisError(
    "INVALID_OPTION",
    `${nameSource(source)} has no section ${JSON.stringify(name)}: ${those}`,
  );
}
