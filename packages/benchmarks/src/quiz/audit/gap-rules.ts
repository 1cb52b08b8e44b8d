import { isStopWord } from "../words/stop-words.ts";
import { toWords } from "../words/to-words.ts";
import { findCutName } from "./cut-name.ts";
import { isIdleWord } from "./idle-words.ts";
import type { Rule } from "./rule.ts";
import type { Item } from "./sheet.ts";

const SCALE = /^[\s-]?(?:hundred|thousand|million|billion|trillion|per ?cent)\b|^\s?%/iu;

/** An age is a thing to ask for, though a hyphen stands behind it. */
const AGE = /^-(?:year|month|week|day)-old\b/u;

/** What is blanked out. */
export const GAP_RULES: readonly Rule[] = [
  {
    name: "idle gap",
    about: "the answer is a weekday, a pronoun, a stop word, or a word as light as “way” or “year”",
    atMost: 0,
    find: ({ question: { answer, gap } }) =>
      isIdle(answer) && !(gap.type === "date" && answer === "May") ? answer : null,
  },
  {
    name: "answer cut out",
    about:
      "the answer is a part of a longer name or number: a hyphen, a digit, a scale or a capital that is " +
      "no title or people stands beside the gap",
    atMost: 0,
    find: (item, sheet) => findCutQuantity(item) ?? findCutName(item, sheet),
  },
];

function isIdle(answer: string): boolean {
  return toWords(answer).every(
    (word) => !/^\d/u.test(word) && (isStopWord(word) || isIdleWord(word)),
  );
}

/** What a hyphen, a digit or a scale at an end of the gap shows it was cut from. */
function findCutQuantity({ before, after }: Item): string | null {
  if (/[\p{L}\d][-–/]$|\d[.,]?$|[$£€]$/u.test(before)) return before.slice(-12);
  if (AGE.test(after)) return null;
  if (/^[-–/][\p{L}\d]|^[.,]?\d/u.test(after) || SCALE.test(after)) return after.slice(0, 12);
  return null;
}
