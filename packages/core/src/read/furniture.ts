import type { Dropped, DropReason } from "../article.ts";
import { hasAsideCue, hasFurnitureCue, hasOpeningCue } from "./furniture/cues.ts";
import {
  englishAsides,
  englishFurniture,
  englishInsets,
  englishOpenings,
} from "./furniture/english.ts";
import type { FurnitureRule } from "./furniture/furniture-rule.ts";
import { frenchFurniture } from "./furniture/french.ts";
import { germanFurniture } from "./furniture/german.ts";
import { spanishFurniture } from "./furniture/spanish.ts";

/** Furniture is short: a longer block is prose even if it opens like a byline. */
const FURNITURE_CHARACTERS = 240;

/**
 * Rules of every language are tried on every page: the phrases are long enough not to collide, and
 * a page in one language may carry the furniture of another.
 */
const RULES: readonly FurnitureRule[] = [
  ...englishFurniture,
  ...frenchFurniture,
  ...germanFurniture,
  ...spanishFurniture,
];

/** Returns why a line or a sentence is furniture, or `undefined` when it is part of the article. */
export function furnitureReason(text: string): DropReason | undefined {
  if (text.length > FURNITURE_CHARACTERS) return undefined;
  const trimmed = text.trim();
  if (!hasFurnitureCue(trimmed)) return undefined;
  return RULES.find((rule) => rule.pattern.test(trimmed))?.reason;
}

/** Returns why a sentence inside a paragraph is furniture, or `undefined` when it is prose. */
export function asideReason(sentence: string): DropReason | undefined {
  if (sentence.length > FURNITURE_CHARACTERS || !hasAsideCue(sentence)) return undefined;
  const trimmed = sentence.trim();
  return englishAsides.find((rule) => rule.pattern.test(trimmed))?.reason;
}

/**
 * Returns a paragraph without furniture at its start and inside its sentences, and what was cut
 * ("MOMBASA, Kenya (Reuters) --", "(pictured)").
 */
export function cutInsets(text: string): { text: string; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  let rest = text;
  for (let found = hasOpeningCue(rest); found;) {
    found = false;
    for (const { reason, pattern } of englishOpenings) {
      const match = pattern.exec(rest);
      // An opening that is the whole paragraph would leave nothing to read.
      if (match === null || match[0].length === 0 || match[0].length >= rest.length) continue;
      dropped.push({ text: match[0].trim(), reason });
      rest = rest.slice(match[0].length);
      found = true;
      break;
    }
  }
  for (const { reason, pattern } of /[([]/u.test(rest) ? englishInsets : []) {
    rest = rest.replace(pattern, (inset) => {
      dropped.push({ text: inset.trim(), reason });
      return "";
    });
  }
  return { text: rest, dropped };
}

/** Returns whether a line or a sentence is furniture. */
export function isFurniture(text: string): boolean {
  return furnitureReason(text) !== undefined;
}
