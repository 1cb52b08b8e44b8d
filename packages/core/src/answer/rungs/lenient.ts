import type { GapType } from "../../quiz.ts";
import { type Rung, toGrade } from "../comparison.ts";
import { canBeOnePerson, splitTitles } from "../names/split-titles.ts";
import { listInWords, quote } from "../text/clean.ts";
import {
  type Fold,
  foldAccents,
  foldApostrophes,
  foldArticle,
  foldCase,
  foldDigraphs,
  foldPossessive,
  foldPreposition,
  foldPunctuation,
  foldThe,
  foldTypography,
  hasAccents,
} from "../text/fold.ts";

/** A difference that is forgiven, and the fold under which it goes away. */
interface Forgiven {
  readonly what: string;
  readonly fold: Fold;
}

const PUNCTUATION = "punctuation";

/** The forms of a company, which news leaves out as often as not. */
const COMPANY_FORM =
  / (?:inc|incorporated|ltd|limited|llc|plc|corp|corporation|co|company|gmbh|ag|sa|nv|spa|ab|oyj)$/iu;

/** Returns `lenient` for the answer but for what nobody should lose a point over, and names that. */
export const lenient: Rung = ({ answer, response, question }) => {
  const forgiven = findForgiven(answer, response, question.gap.type);
  return forgiven === null
    ? null
    : toGrade("lenient", `The same as ${quote(answer)} but for ${listInWords(forgiven)}.`);
};

/** Returns whether two texts differ in nothing but what is forgiven for that type of answer. */
export function isLenientlySame(answer: string, response: string, type: GapType): boolean {
  return findForgiven(answer, response, type) !== null;
}

/** Returns what must be forgiven for a response to be the answer; `null` where nothing helps. */
function findForgiven(answer: string, response: string, type: GapType): readonly string[] | null {
  // Who types no accents has none on the keyboard; who types others has misspelt the name.
  const accents = hasAccents(response) ? [foldCase] : [foldAccents, foldDigraphs];
  const ways = accents.flatMap((fold) => [
    listForgiven(type, fold, { what: "the apostrophe", fold: foldApostrophes }),
    listForgiven(type, fold, { what: "the possessive", fold: foldPossessive }),
  ]);
  const way = ways.find((all) => isSameUnder(all, answer, response));
  if (way !== undefined) return nameDifferences(way, answer, response);
  return type === "person" ? findForgivenInName(ways, answer, response) : null;
}

/**
 * What is forgiven, in the order in which it is folded away. Apostrophes go in two ways, since "McDonald's"
 * is both "McDonalds" and a possessive; accents in two, since Müller is both Muller and Mueller.
 */
function listForgiven(type: GapType, accents: Fold, apostrophes: Forgiven): readonly Forgiven[] {
  const isNumber = type === "number" || type === "date";
  const all: readonly Forgiven[] = [
    { what: PUNCTUATION, fold: foldTypography },
    { what: "capitals", fold: foldCase },
    { what: "accents", fold: accents },
    apostrophes,
    { what: PUNCTUATION, fold: foldPunctuation },
    // A third is not the third.
    { what: "the article before it", fold: isNumber ? foldThe : foldArticle },
    { what: "the little word before it", fold: foldPreposition },
  ];
  return type === "organisation"
    ? [...all, { what: "the form of the company", fold: foldCompany }]
    : all;
}

function foldCompany(text: string): string {
  return text.replace(COMPANY_FORM, "");
}

function foldAll(all: readonly Forgiven[], text: string): string {
  return all.reduce((folded, { fold }) => fold(folded), text);
}

function isSameUnder(all: readonly Forgiven[], answer: string, response: string): boolean {
  const folded = foldAll(all, answer);
  return folded !== "" && folded === foldAll(all, response);
}

/** Names the folds that cannot be spared; where each alone can, it is a matter of punctuation. */
function nameDifferences(
  all: readonly Forgiven[],
  answer: string,
  response: string,
): readonly string[] {
  const whats = [...new Set(all.map(({ what }) => what))];
  const needed = whats.filter(
    (what) =>
      !isSameUnder(
        all.filter((forgiven) => forgiven.what !== what),
        answer,
        response,
      ),
  );
  return needed.length > 0 ? needed : [PUNCTUATION];
}

/** Compares names of a person without their titles, and "Khan, Imran" with "Imran Khan". */
function findForgivenInName(
  ways: readonly (readonly Forgiven[])[],
  answer: string,
  response: string,
): readonly string[] | null {
  if (ways.some((all) => isSamePerson(foldAll(all, answer), foldAll(all, response)))) {
    return ["the title"];
  }
  const turned = response.replace(/^([^,]+), ([^,]+)$/u, "$2 $1");
  return turned !== response && ways.some((all) => isSameUnder(all, answer, turned))
    ? ["the order of the names"]
    : null;
}

function isSamePerson(answer: string, response: string): boolean {
  const [wanted, given] = [splitTitles(answer.split(" ")), splitTitles(response.split(" "))];
  return wanted.name.join(" ") === given.name.join(" ") && canBeOnePerson(wanted, given);
}
