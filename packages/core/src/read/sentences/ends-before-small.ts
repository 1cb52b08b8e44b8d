import type { Language } from "../../language/language.ts";
import type { Juncture } from "./juncture.ts";
import { beginsCapital, beginsSmall } from "./letter-case.ts";

/** A web address opens a sentence of its own, and so do names that are always written like "eBay". */
const ADDRESS = /^(?:https?:\/\/|www\.)/u;
const INNER_CAPITAL = /^[a-z]{1,3}[A-Z]/u;

/** A word without a mark that abbreviations and addresses have inside, longer than an initial. */
const PLAIN_WORD = /^[^\s.@/]{2,}$/u;

/** Pronouns that are the subject of a clause and little else, by language; "j’" without its mark. */
const SUBJECTS: Readonly<Record<string, string>> = {
  en: "i he she we they it you",
  fr: "je j tu il elle on nous vous ils elles c ça",
  de: "ich er sie es wir",
  es: "yo él ella nosotros ellos ellas",
  it: "io lui lei noi loro",
  pt: "eu ele ela nós eles elas você",
  nl: "ik hij zij ze wij we",
  sv: "jag han hon vi",
  no: "jeg han hun vi",
  ru: "я он она мы они",
};

/**
 * Returns whether a sentence ends before a word with a small letter. Mostly that word goes on: after a
 * quotation, an ellipsis, a name ("Yahoo! in"), a stop that a lost line break left in mid-sentence. It
 * ends where people type without capitals: their sentences begin small, or with who or what acts.
 */
export function endsBeforeSmall(juncture: Juncture, language: Language): boolean {
  const { stop, word, after, opening, next } = juncture;
  const { marks, closing } = stop;
  if (ADDRESS.test(after)) return true;
  if (isAbbreviation(word.toLowerCase(), language)) return false;
  if (INNER_CAPITAL.test(next)) return word !== "";
  if (closing !== "" || /[[(]/u.test(opening) || /\.{2,}|…|\s/u.test(marks)) return false;
  if (marks === "." && !PLAIN_WORD.test(word)) return false;
  return beganSmall(juncture) || opensClause(juncture, language);
}

function isAbbreviation(
  word: string,
  { titles, abbreviations, numberAbbreviations }: Language,
): boolean {
  return titles.has(word) || abbreviations.has(word) || numberAbbreviations.has(word);
}

function beganSmall({ sentence }: Juncture): boolean {
  const [, first = ""] = /^["'“‘«„\s]*(.)/u.exec(sentence) ?? [];
  return beginsSmall(first);
}

/** A word that opens sentences seldom ends one, so "But. he" is a lost line break. */
function opensClause({ stop: { marks }, word, next }: Juncture, language: Language): boolean {
  const { openers } = language;
  if (marks === ".") return isSubject(next, language) && !openers.has(word.toLowerCase());
  if (marks.includes("?")) return openers.has(next);
  return marks.includes("!") && openers.has(next) && !beginsCapital(word);
}

function isSubject(word: string, { code }: Language): boolean {
  const [whole = ""] = word.split(/['’]/u);
  return SUBJECTS[code]?.split(" ").includes(whole) ?? false;
}
