import type { Document, Sentence } from "../../document.ts";
import type { Language } from "../../language/language.ts";
import { oncePer } from "../../maths/once-per.ts";
import { opensByReference, opensWithConnective } from "../../select/find-dangling.ts";
import { isCapitalised } from "../is-capitalised.ts";
import { type FeatureFamily, flag } from "./feature-family.ts";

/** First and second persons of the languages we know; they mark speech and opinion. */
const FIRST_SECOND_PERSON: ReadonlySet<string> = new Set(
  "i we my our me us you your i'm we're i've we've you're je nous mon notre vous votre ich wir mein unser du sie yo nosotros mi nuestro io noi mio nostro eu nós ik wij wij mijn ons jag vi min jeg я мы".split(
    " ",
  ),
);

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„", "‘"]);

/** How a sentence speaks: names, numbers, quotation, reference to what came before. */
export const manner: FeatureFamily = {
  family: "manner",
  names: [
    "nameShare",
    "anyName",
    "anyDigit",
    "logNumbers",
    "quotation",
    "opensQuotation",
    "reference",
    "connective",
    "question",
    "speechVerb",
    "firstSecondPerson",
    "stopShare",
    "colon",
  ],
  measure: (document: Document) => (index) => {
    const sentence = document.sentences[index];
    if (sentence === undefined) return Array.from({ length: 13 }, () => 0);
    const { words, names, stopWords, numbers, speaks, isPersonal } = tallyWords(document, sentence);
    const marks = findMarks(sentence);
    const size = Math.max(1, words);
    return [
      names / size,
      flag(names > 0),
      flag(numbers > 0),
      Math.log(1 + numbers),
      flag(marks.quotation),
      flag(QUOTES.has(sentence.tokens[0]?.norm ?? "")),
      flag(opensByReference(document, sentence)),
      flag(opensWithConnective(document, sentence)),
      flag(marks.question),
      flag(speaks),
      flag(isPersonal),
      stopWords / size,
      flag(marks.colon),
    ];
  },
};

/** What a single word tells of a sentence's manner. */
interface Hint {
  readonly speaks: boolean;
  readonly isPersonal: boolean;
}

/** Returns the words of a language that tell something; in one map, since every word is looked up. */
const hintsOf: (language: Language) => ReadonlyMap<string, Hint> = oncePer(
  ({ speechVerbs }: Language) =>
    new Map(
      [...speechVerbs, ...FIRST_SECOND_PERSON].map((word) => [
        word,
        { speaks: speechVerbs.has(word), isPersonal: FIRST_SECOND_PERSON.has(word) },
      ]),
    ),
);

interface Tally {
  readonly words: number;
  /** Capitalised words after the first. */
  readonly names: number;
  readonly stopWords: number;
  readonly numbers: number;
  readonly speaks: boolean;
  readonly isPersonal: boolean;
}

function tallyWords({ article, language }: Document, { tokens }: Sentence): Tally {
  const hints = hintsOf(language);
  let words = 0;
  let names = 0;
  let stopWords = 0;
  let numbers = 0;
  let speaks = false;
  let isPersonal = false;
  for (const token of tokens) {
    if (token.kind === "number") numbers += 1;
    if (token.kind !== "word") continue;
    if (words > 0 && isCapitalised(article.text, token)) names += 1;
    words += 1;
    if (token.term < 0) stopWords += 1;
    const hint = hints.get(token.norm);
    speaks ||= hint?.speaks === true;
    isPersonal ||= hint?.isPersonal === true;
  }
  return { words, names, stopWords, numbers, speaks, isPersonal };
}

function findMarks({ tokens }: Sentence): {
  readonly quotation: boolean;
  readonly question: boolean;
  readonly colon: boolean;
} {
  let quotation = false;
  let question = false;
  let colon = false;
  for (const { kind, norm } of tokens) {
    if (kind !== "mark") continue;
    quotation ||= QUOTES.has(norm);
    question ||= norm === "?";
    colon ||= norm === ":";
  }
  return { quotation, question, colon };
}
