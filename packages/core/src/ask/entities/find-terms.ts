import type { Document, Sentence, Token } from "../../document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { UNITS } from "./name-words.ts";
import type { TaggedWord, TaggedWords } from "./tag-words.ts";

/** A key term in a sentence; positions are offsets into `article.text`. */
export interface TermRun {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The stems of its words, for telling terms apart. */
  readonly key: string;
}

/** A single word shorter than this is seldom a term, unless its field is known. */
const LEAST_LETTERS = 5;

/** A phrase is asked about by its last two words: those before them only describe. */
const MOST_WORDS = 2;

/** Tags of nouns that are no key terms. */
const OTHER_NOUNS = ["Pronoun", "Date", "Value", "Demonym", "Possessive"];

/** Nouns too general to be asked about, in any article; our own list. */
const LIGHT_NOUNS: ReadonlySet<string> = new Set(
  `thing things people person man men woman women year years month months week weeks day days hour hours minute
  minutes time times way ways part parts place places number numbers group groups case cases point points fact
  facts area areas side sides kind kinds sort end ends lot lots work life world country countries city home state
  states report reports statement members member official officials spokesman spokeswoman everyone something
  anything nothing someone others half third quarter piece pieces bit result results level levels rest example
  today tomorrow yesterday morning afternoon evening night weekend century decade decades moment question questions
  answer answers problem problems reason reasons news story stories word words name names`.split(
    /\s+/u,
  ),
);

/**
 * Returns the nouns and noun phrases of two words in a document, in lower case: those said once stand
 * beside the others as wrong answers. Only where words are tagged: without that, a noun's number and even its
 * being a noun are guesses, and wrong options would show.
 */
export function findTerms(document: Document, tags: TaggedWords, lexicon: Lexicon): TermRun[] {
  return document.sentences.flatMap((sentence) => nounsOf(document, sentence, tags, lexicon));
}

function nounsOf(
  document: Document,
  sentence: Sentence,
  tags: TaggedWords,
  lexicon: Lexicon,
): TermRun[] {
  const words = tags[sentence.index] ?? [];
  const runs: TermRun[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const phrase = run.slice(-MOST_WORDS);
    if (phrase.length > 0 && isTerm(phrase, lexicon)) runs.push(toRun(document, sentence, phrase));
    run = [];
  };
  for (const token of sentence.tokens) {
    const last = run.at(-1);
    if (last !== undefined && token.start - last.end !== 1) close();
    if (isContentWord(document, token) && isNoun(token, words, lexicon)) run.push(token);
    else close();
  }
  close();
  return runs;
}

function isContentWord({ article }: Document, { kind, term, norm, start }: Token): boolean {
  return kind === "word" && term >= 0 && article.text.startsWith(norm, start);
}

function isNoun(token: Token, words: readonly TaggedWord[], lexicon: Lexicon): boolean {
  const tags = words.find(({ start, end }) => start <= token.start && end >= token.end)?.tags;
  if (tags?.has("Noun") !== true || OTHER_NOUNS.some((tag) => tags.has(tag))) return false;
  // "her doctor who" is no television series.
  return !tags.has("ProperNoun") || lexicon.fieldOf(token.norm).length > 0;
}

function isTerm(phrase: readonly Token[], lexicon: Lexicon): boolean {
  if (phrase.some(({ norm }) => LIGHT_NOUNS.has(norm) || UNITS.has(norm))) return false;
  const head = phrase.at(-1)?.norm ?? "";
  // A word that is often no noun is taken for one by mistake: "fans travelling", "he trails".
  const isPlain = lexicon.isNoun(head) || !lexicon.isListed(head);
  if (phrase.length > 1) return isPlain && !/(?:ing|ed)$/u.test(head);
  return lexicon.fieldOf(head).length > 0 || (isPlain && head.length >= LEAST_LETTERS);
}

function toRun({ article }: Document, sentence: Sentence, phrase: readonly Token[]): TermRun {
  const start = phrase[0]?.start ?? 0;
  const end = phrase.at(-1)?.end ?? 0;
  return {
    sentence: sentence.index,
    start,
    end,
    text: article.text.slice(start, end),
    key: phrase.map((token) => token.term).join(" "),
  };
}
