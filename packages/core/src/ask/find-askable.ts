import type { Document, Sentence } from "../document.ts";
import { weighTerms } from "../rank/weigh-terms.ts";
import { isDependent } from "../select/find-dangling.ts";
import { findQuotations } from "../select/find-quotations.ts";
import type { TaggedWords } from "./entities/tag-words.ts";
import type { Rejections, Rejection } from "./rejections.ts";

/** A sentence that can be asked about. */
export interface Askable {
  readonly index: number;
  /** Index of the sentence shown before the stem so that it can be understood; `null` where none is needed. */
  readonly context: number | null;
  /** How much a sentence says: the summed idf of its terms, 0 to 1 over the article. */
  readonly density: number;
}

/** Words a stem may have; shorter says too little, longer is a labour to read (Haladyna et al. 2002, rule 8). */
const LEAST_WORDS = 7;
const MOST_WORDS = 42;

/** A context longer than this is a passage, not a hint. */
const MOST_CONTEXT_WORDS = 40;

/** Pronouns that need a person named before them in the sentence. */
const PERSONAL: ReadonlySet<string> = new Set([
  "he",
  "she",
  "him",
  "his",
  "her",
  "hers",
  "himself",
  "herself",
]);

/** First and second persons outside quotations are a column's or an interview's voice. */
const SPEAKER: ReadonlySet<string> = new Set([
  "i",
  "my",
  "me",
  "you",
  "your",
  "i'm",
  "i've",
  "you're",
]);

/**
 * Returns the sentences that can be asked about: whole, of a readable length, with a verb, outside
 * quotations, and understood without the rest of the article or with the sentence before as context.
 *
 * Dense sentences are what people ask about, not the central ones a summary takes (Olney 2021).
 */
export function findAskable(
  document: Document,
  tags: TaggedWords,
  rejections: Rejections,
): Askable[] {
  const density = measureDensity(document);
  const quotations = findQuotations(document);
  return document.sentences.flatMap((sentence): Askable[] => {
    const { index } = sentence;
    const group = quotations.groups[index];
    const inQuotation =
      quotations.broken[index] === true || group?.first !== index || group.last !== index;
    const rejection =
      rejectForm(document, sentence, tags) ?? (inQuotation ? "quotation" : undefined);
    if (rejection !== undefined) {
      rejections.add(rejection);
      return [];
    }
    const contexts = findContexts(document, sentence);
    if (contexts.length === 0) rejections.add("dependent");
    return contexts.map((context) => ({ index, context, density: density[index] ?? 0 }));
  });
}

function measureDensity(document: Document): Float64Array {
  const { counts, sentenceFrequency } = weighTerms(document);
  const count = document.sentences.length;
  const sums = Float64Array.from(counts, ({ ids }) =>
    ids.reduce((sum, id) => sum + Math.log(1 + count / (sentenceFrequency[id] ?? 1)), 0),
  );
  const most = sums.reduce((max, sum) => Math.max(max, sum), 1e-9);
  return sums.map((sum) => sum / most);
}

function rejectForm(
  { article, language: { speechVerbs } }: Document,
  sentence: Sentence,
  tags: TaggedWords,
): Rejection | undefined {
  const text = article.text.slice(sentence.start, sentence.end);
  if (sentence.words < LEAST_WORDS) return "short";
  if (sentence.words > MOST_WORDS) return "long";
  if (text.includes("_____")) return "fragment";
  if (/\?["”’»)]*$/u.test(text)) return "question";
  if (!/[.!…。]["”’»)]*$/u.test(text)) return "fragment";
  if (/^["“„«‘']/u.test(text))
    return isAttributed(article.text, sentence, speechVerbs) ? undefined : "quotation";
  if (!/^\p{Lu}|^\p{N}|^\p{Lo}/u.test(text)) return "fragment";
  const words = tags[sentence.index] ?? [];
  if (words.length > 0 && !words.some((word) => word.tags.has("Verb"))) return "fragment";
  if (sentence.tokens.some((token) => SPEAKER.has(token.norm)) && !/["“„«]/u.test(text)) {
    return "quotation";
  }
  return undefined;
}

/** A quotation can be asked about when the sentence says whose it is, by name: '"…," said Halima Mwinyi.' */
function isAttributed(text: string, sentence: Sentence, speechVerbs: ReadonlySet<string>): boolean {
  const close = sentence.tokens.findLastIndex(({ norm }) => /["”»’]/u.test(norm));
  const outside = sentence.tokens.slice(close + 1);
  return (
    outside.some(({ norm }) => speechVerbs.has(norm)) &&
    outside.some(({ kind, start }) => kind === "word" && /\p{Lu}/u.test(text.charAt(start)))
  );
}

/**
 * Returns the contexts a sentence can be asked with, the best first: the sentence before it where that
 * makes it plain what is spoken of, `null` where it can do without; none where nothing would be enough.
 */
function findContexts(document: Document, sentence: Sentence): (number | null)[] {
  const needs = isDependent(document, sentence.index) || hasLoosePronoun(document, sentence);
  const before = document.sentences[sentence.index - 1];
  const near = before !== undefined && before.block === sentence.block;
  if (!needs && !(near && takesUp(sentence, before))) return [null];
  const stands =
    near &&
    before.words <= MOST_CONTEXT_WORDS &&
    before.words >= 4 &&
    !isDependent(document, before.index) &&
    !hasLoosePronoun(document, before) &&
    isWhole(document, before);
  return [...(stands ? [before.index] : []), ...(needs ? [] : [null])];
}

/** A personal pronoun with no capitalised word before it has nobody to stand for. */
function hasLoosePronoun({ article }: Document, sentence: Sentence): boolean {
  const at = sentence.tokens.findIndex((token) => PERSONAL.has(token.norm));
  if (at < 0) return false;
  return !sentence.tokens
    .slice(0, at)
    .some(
      (token, place) =>
        token.kind === "word" &&
        /^\p{Lu}/u.test(article.text.slice(token.start, token.end)) &&
        (place > 0 || token.term >= 0),
    );
}

/** "The victory has …" takes up a noun of the sentence before: that one makes it plain which. */
function takesUp(sentence: Sentence, before: Sentence): boolean {
  const [first, second, third] = sentence.tokens;
  if (first?.norm !== "the") return false;
  const terms = new Set(before.tokens.map((token) => token.term).filter((term) => term >= 0));
  return [second, third].some((token) => token !== undefined && terms.has(token.term));
}

function isWhole({ article }: Document, sentence: Sentence): boolean {
  const text = article.text.slice(sentence.start, sentence.end);
  return /[.!]["”’»)]*$/u.test(text) && !/["“”„«»]/u.test(text) && !/^['‘(]/u.test(text);
}
