import type { SourceBlock } from "@precis/core";

import { lettersOf } from "../../text/compare-text.ts";
import type { TextEvidence } from "./recover-paragraphs.ts";

/** A stretch of so many letters is not twice in an article by chance. */
const STRETCH_UNITS = 50;

/** Where the opening of a text is looked for: a dateline or a name may stand before what is shared. */
const OPENING_STARTS = [0, 100, 200];

/** Where the rest of it is looked for, to know that it is the same text. */
const LATER_STARTS = [400, 700, 1000, 1500, 2000];

/** Where a description's first words are looked for; a label may stand before them. */
const SAID_STARTS = [0, 25, 50];

/** A description that was cut from the lead ends so near the top of what is left of it. */
const NEAR_TOP = 300;

/** How much of the article is looked through, in letters; a lead that is missing is missing there. */
const MOST_UNITS = 20_000;

/**
 * Returns whether a page says in its data that its article opens with something that is not in the blocks:
 * its JSON-LD or its description goes on like the text but begins before it.
 */
export function missesLead(
  blocks: readonly SourceBlock[],
  { articleBody, description }: TextEvidence,
): boolean {
  let text = "";
  for (const block of blocks) {
    if (text.length > MOST_UNITS) break;
    text += lettersOf(block.text);
  }
  const body = lettersOf(articleBody.slice(0, MOST_UNITS));
  const has = (letters: string, start: number): boolean => {
    const stretch = letters.slice(start, start + STRETCH_UNITS);
    return stretch.length === STRETCH_UNITS && text.includes(stretch);
  };
  const isSameText = LATER_STARTS.some((start) => has(body, start));
  if (isSameText && !OPENING_STARTS.some((start) => has(body, start))) return true;
  const said = lettersOf(description);
  const end = said.slice(-STRETCH_UNITS);
  const isCut = said.length >= STRETCH_UNITS * 2 && text.slice(0, NEAR_TOP).includes(end);
  return isCut && !SAID_STARTS.some((start) => has(said, start));
}
