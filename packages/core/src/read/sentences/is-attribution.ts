import type { Language } from "../../language/language.ts";
import { beginsCapital } from "./letter-case.ts";

/** "Bristol County District Attorney William McCauley asked": names are no longer than this. */
const MOST_NAME_WORDS = 7;

/** Where an attribution goes on after its verb, in the languages with verbs of saying in their lists. */
const AFTER_VERB: ReadonlySet<string> = new Set(
  (
    "about after as at before during in of on to when while with " +
    "après au aux avant dans en lors pendant à auf bei im nach vor während durante tras"
  ).split(" "),
);

/**
 * Returns whether what follows a quotation says whose it is: '"Who paid?" Mr. Sato asked.' After a
 * full stop inside the quotation it does only when it says nothing else.
 */
export function isAttribution(after: string, marks: string, language: Language): boolean {
  const words = after.split(/\s+/u, MOST_NAME_WORDS + 2);
  const at = words.findIndex((word) => !beginsCapital(word));
  if (at < 1) return false;
  const [, verb = "", end = ""] = /^([^.,;:!?]+)(.*)$/u.exec(words[at] ?? "") ?? [];
  if (!language.speechVerbs.has(verb)) return false;
  const following = words[at + 1] ?? "";
  if (end === ".") return true;
  if (marks === ".") return false;
  if (end === ",") return !/^["'“‘«]/u.test(following);
  return end === "" && AFTER_VERB.has(following);
}
