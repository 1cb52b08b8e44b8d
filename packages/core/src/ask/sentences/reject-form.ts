import type { Document, Sentence, Token } from "../../document.ts";
import type { TaggedWord, TaggedWords } from "../entities/tag-words.ts";
import { hasWholeQuotations } from "./has-whole-quotations.ts";
import type { Rejection } from "../rejections.ts";

/** Words a stem may have; shorter says too little, longer is a labour to read (Haladyna et al. 2002, rule 8). */
const LEAST_WORDS = 6;
const MOST_WORDS = 50;

/** First and second persons outside quotations are a column's or an interview's voice. */
const SPEAKER: ReadonlySet<string> = new Set("i my me you your i'm i've you're".split(" "));

/** Who spoke, where the sentence before has the name. */
const SPEAKING: ReadonlySet<string> = new Set(["he", "she"]);

/** Returns why a sentence cannot be asked about for its form: its length, its ends, or whose voice it is. */
export function rejectForm(
  { article, language }: Document,
  sentence: Sentence,
  tags: TaggedWords,
): Rejection | undefined {
  const text = article.text.slice(sentence.start, sentence.end);
  const rejection = rejectLength(sentence) ?? rejectEnd(text);
  if (rejection !== undefined) return rejection;
  if (/^["“„«‘']/u.test(text)) {
    return isAttributed(article.text, sentence, language.speechVerbs) ? undefined : "quotation";
  }
  if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(text) || lacksVerb(tags[sentence.index])) return "fragment";
  return isSpeakers(sentence) && !/["“„«]/u.test(text) ? "quotation" : undefined;
}

function rejectLength({ words }: Sentence): Rejection | undefined {
  if (words < LEAST_WORDS) return "short";
  return words > MOST_WORDS ? "long" : undefined;
}

function rejectEnd(text: string): Rejection | undefined {
  // A form's blank would be taken for a gap, or hidden in one.
  if (text.includes("_")) return "fragment";
  if (/\?["”’'»)]*$/u.test(text)) return "question";
  if (!/[.!…。]["”’'»)]*$/u.test(text)) return "fragment";
  return hasWholeQuotations(text) ? undefined : "quotation";
}

/** Where nothing is tagged, a verb cannot be missed. */
function lacksVerb(words: readonly TaggedWord[] = []): boolean {
  return words.length > 0 && !words.some((word) => word.tags.has("Verb"));
}

function isSpeakers({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }, at) => SPEAKER.has(norm) && tokens[at - 1]?.norm !== "war");
}

/** A quotation can be asked about when the sentence says whose it is: '"…," said Halima Mwinyi.', or '"…," she said.' */
function isAttributed(text: string, sentence: Sentence, speechVerbs: ReadonlySet<string>): boolean {
  const outside = outsideQuotations(text, sentence);
  return (
    outside.some(({ norm }) => speechVerbs.has(norm)) &&
    (isNamed(text, outside) || outside.some(({ norm }) => SPEAKING.has(norm)))
  );
}

/** Returns whether a sentence is a quotation that says "he said" of it, so that the one before has to say who. */
export function isSaidByPronoun({ article }: Document, sentence: Sentence): boolean {
  const { text } = article;
  if (!/^["“„«‘']/u.test(text.slice(sentence.start, sentence.end))) return false;
  const speaker = outsideQuotations(text, sentence).find(
    (token) => SPEAKING.has(token.norm) || isNamed(text, [token]),
  );
  return speaker === undefined || SPEAKING.has(speaker.norm);
}

/** Returns what of a sentence that opens with a quotation mark stands between and behind its quotations. */
function outsideQuotations(text: string, { tokens, start }: Sentence): readonly Token[] {
  // A single mark in a quotation between double ones is an apostrophe, or quotes once more.
  const isMark = /^['‘]/u.test(text.slice(start, start + 1)) ? /^['‘’]$/u : /^["“”„«»]$/u;
  let isOutside = true;
  return tokens.filter((token) => {
    if (!isMark.test(text.slice(token.start, token.end))) return isOutside;
    isOutside = !isOutside;
    return false;
  });
}

function isNamed(text: string, tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, start }) => kind === "word" && /\p{Lu}/u.test(text.charAt(start)));
}
