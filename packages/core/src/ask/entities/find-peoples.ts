import type { Document } from "../../document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "./entity.ts";

/** One or two capitalised words that nothing ties to a further one: "South Korean", but not "British Airways". */
const CAPITALISED =
  /(?<![\p{L}\p{N}'’-])(?:(?:North|South|Sri|Costa|Puerto|New)\s)?\p{Lu}\p{Ll}+(?![\p{L}\p{N}-]|\s\p{Lu})/gu;

/**
 * Returns the words for peoples in a document, in order ("Kenyan", "Kenyans"): what a reader of news has
 * to know of a person or a body that the article does not name.
 */
export function findPeoples({ article, sentences }: Document, lexicon: Lexicon): Mention[] {
  return sentences.flatMap(({ index, start, end }) =>
    [...article.text.slice(start, end).matchAll(CAPITALISED)].flatMap((match): Mention[] => {
      const [text] = match;
      if (!lexicon.isDemonym(text)) return [];
      const from = start + match.index;
      return [{ sentence: index, start: from, end: from + text.length, text }];
    }),
  );
}
