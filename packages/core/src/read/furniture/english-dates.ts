import type { FurnitureRule } from "./furniture-rule.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";

/** A time of day, with its zone. */
export const CLOCK: string =
  "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?";

/** A day of a year, as English-language news pages write it. */
export const DATE: string = `(?:${WEEKDAY}\\.?,?\\s+)?(?:${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;

const ZONE =
  "(?:IST|GMT|UTC|BST|WEST|CES?T|EES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|CT|PT|EAT|WAT|CAT|SAST|HKT|SGT|JST|AES?T|AEDT|NZ[SD]T|Z)";

const WHEN = `(?:${DATE}|${CLOCK}|today|yesterday|${WEEKDAY}|on|at|updated|published|${ZONE}|[ap]\\.?m\\.?|[\\d:.]+)`;

/** Says when a page was published or changed, and nothing else. */
export const englishTimestamp: FurnitureRule = {
  reason: "timestamp",
  opens: "created date first issued last modified originally posted published updated",
  pattern: new RegExp(
    `^(?:(?:first |last |originally )?(?:published|updated|posted|created|modified|issued|last modified|date)(?: on| at)?\\s*[:.|-]*\\s*)+(?:${WHEN}[\\s,|·•()–-]*)+\\.?$`,
    "i",
  ),
};
