import type { Document, Sentence, Token } from "../../document.ts";
import { opensByReference, opensWithConnective } from "../../select/find-dangling.ts";
import { type FeatureFamily, flag } from "./feature-family.ts";

/** First and second persons of the languages we know; they mark speech and opinion. */
const FIRST_SECOND_PERSON: ReadonlySet<string> = new Set(
  "i we my our me us you your i'm we're i've we've you're je nous mon notre vous votre ich wir mein unser du sie yo nosotros mi nuestro io noi mio nostro eu nós ik wij wij mijn ons jag vi min jeg я мы".split(
    " ",
  ),
);

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
    const { text } = document.article;
    const words = sentence.tokens.filter((token) => token.kind === "word");
    const names = words.slice(1).filter((token) => isCapitalised(text, token)).length;
    const numbers = sentence.tokens.filter((token) => token.kind === "number").length;
    const size = Math.max(1, words.length);
    return [
      names / size,
      flag(names > 0),
      flag(numbers > 0),
      Math.log(1 + numbers),
      flag(hasMark(sentence, QUOTES)),
      flag(QUOTES.has(sentence.tokens[0]?.norm ?? "")),
      flag(opensByReference(document, sentence)),
      flag(opensWithConnective(document, sentence)),
      flag(sentence.tokens.some((token) => token.norm === "?")),
      flag(words.some((token) => document.language.speechVerbs.has(token.norm))),
      flag(words.some((token) => FIRST_SECOND_PERSON.has(token.norm))),
      words.filter((token) => token.term < 0).length / size,
      flag(sentence.tokens.some((token) => token.norm === ":")),
    ];
  },
};

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„", "‘"]);

function hasMark(sentence: Sentence, marks: ReadonlySet<string>): boolean {
  return sentence.tokens.some((token) => token.kind === "mark" && marks.has(token.norm));
}

function isCapitalised(text: string, token: Token): boolean {
  const first = text[token.start] ?? "";
  return first !== first.toLowerCase();
}
