import type { Dropped, DropReason } from "../article.ts";
import { rulesByCue } from "./furniture/cues.ts";
import { englishAsides, englishInsets, englishOpenings } from "./furniture/english-stretches.ts";
import { englishFurniture } from "./furniture/english.ts";
import { frenchFurniture } from "./furniture/french.ts";
import { germanFurniture } from "./furniture/german.ts";
import { spanishFurniture } from "./furniture/spanish.ts";

/** Furniture is short: a longer block is prose even if it opens like a byline. */
const FURNITURE_CHARACTERS = 240;

/** A dateline or byline is at the very start; its mark comes within this many characters. */
const OPENING_CHARACTERS = 90;

/**
 * Rules of every language are tried on every page: the phrases are long enough not to collide, and
 * a page in one language may carry the furniture of another.
 */
const lineRules = rulesByCue([
  ...englishFurniture,
  ...frenchFurniture,
  ...germanFurniture,
  ...spanishFurniture,
]);

const asideRules = rulesByCue(englishAsides);
const openingRules = rulesByCue(englishOpenings);
const insetRules = rulesByCue(englishInsets);

/** Returns why a line or a sentence is furniture, or `undefined` when it is part of the article. */
export function furnitureReason(text: string): DropReason | undefined {
  if (text.length > FURNITURE_CHARACTERS) return undefined;
  const trimmed = text.trim();
  return lineRules(trimmed).find((rule) => rule.pattern.test(trimmed))?.reason;
}

/** Returns why a sentence inside a paragraph is furniture, or `undefined` when it is prose. */
export function asideReason(sentence: string): DropReason | undefined {
  if (sentence.length > FURNITURE_CHARACTERS) return undefined;
  const trimmed = sentence.trim();
  return asideRules(trimmed).find((rule) => rule.pattern.test(trimmed))?.reason;
}

/**
 * Returns a paragraph without furniture at its start and inside its sentences, and what was cut
 * ("MOMBASA, Kenya (Reuters) --", "(pictured)").
 */
export function cutInsets(text: string): { text: string; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  let rest = text;
  for (let opening = findOpening(rest); opening !== undefined; opening = findOpening(rest)) {
    dropped.push({ text: opening.text.trim(), reason: opening.reason });
    rest = rest.slice(opening.text.length);
  }
  for (const { reason, pattern } of insetRules(rest)) {
    rest = rest.replace(pattern, (inset) => {
      dropped.push({ text: inset.trim(), reason });
      return "";
    });
  }
  return { text: rest, dropped };
}

function findOpening(text: string): Dropped | undefined {
  for (const { reason, pattern } of openingRules(text.slice(0, OPENING_CHARACTERS))) {
    const [opening = ""] = pattern.exec(text) ?? [];
    // An opening that is the whole paragraph would leave nothing to read.
    if (opening !== "" && opening.length < text.length) return { text: opening, reason };
  }
  return undefined;
}

/** Returns whether a line or a sentence is furniture. */
export function isFurniture(text: string): boolean {
  return furnitureReason(text) !== undefined;
}
