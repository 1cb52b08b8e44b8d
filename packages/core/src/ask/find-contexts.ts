import type { Document, Sentence } from "../document.ts";
import { isDependent } from "../select/find-dangling.ts";

/** A context longer than this is a passage, not a hint; one shorter says nothing. */
const MOST_WORDS = 40;
const LEAST_WORDS = 4;

/** Sentences with more than this between them, in UTF-16 units, do not follow on each other. */
const MOST_SPACE = 3;

/** Pronouns that need a person named before them in the sentence. */
const PERSONAL: ReadonlySet<string> = new Set("he she him his her hers himself herself".split(" "));

/**
 * Returns the contexts a sentence can be asked with, the best first: the index of the sentence before it
 * where that makes it plain what is spoken of, `null` where it can do without; none where nothing would
 * be enough.
 */
export function findContexts(document: Document, sentence: Sentence): (number | null)[] {
  const needs = !standsAlone(document, sentence);
  const before = document.sentences[sentence.index - 1];
  if (before === undefined || !isRightBefore(before, sentence)) return needs ? [] : [null];
  if (!needs && !takesUp(sentence, before)) return [null];
  return [...(isContext(document, before) ? [before.index] : []), ...(needs ? [] : [null])];
}

/** In the same paragraph with nothing but a space between: a long article is asked about in passages. */
function isRightBefore(before: Sentence, sentence: Sentence): boolean {
  return before.block === sentence.block && sentence.start - before.end <= MOST_SPACE;
}

function standsAlone(document: Document, sentence: Sentence): boolean {
  return !isDependent(document, sentence.index) && !hasLoosePronoun(document, sentence);
}

function isContext(document: Document, sentence: Sentence): boolean {
  return (
    sentence.words >= LEAST_WORDS &&
    sentence.words <= MOST_WORDS &&
    standsAlone(document, sentence) &&
    isWhole(document, sentence)
  );
}

/** A personal pronoun with no capitalised word before it has nobody to stand for. */
function hasLoosePronoun({ article }: Document, { tokens }: Sentence): boolean {
  const pronoun = tokens.findIndex(({ norm }) => PERSONAL.has(norm));
  return (
    pronoun >= 0 &&
    !tokens.slice(0, pronoun).some(
      ({ kind, start, end, term }, at) =>
        kind === "word" &&
        /^\p{Lu}/u.test(article.text.slice(start, end)) &&
        // A stop word that opens the sentence has its capital from that.
        (at > 0 || term >= 0),
    )
  );
}

/** "The victory has …" takes up a noun of the sentence before: that one makes it plain which. */
function takesUp(sentence: Sentence, before: Sentence): boolean {
  const [first, ...others] = sentence.tokens.slice(0, 3);
  if (first?.norm !== "the") return false;
  return others.some(({ term }) => term >= 0 && before.tokens.some((token) => token.term === term));
}

function isWhole({ article }: Document, sentence: Sentence): boolean {
  const text = article.text.slice(sentence.start, sentence.end);
  return /[.!]["”’»)]*$/u.test(text) && !/["“”„«»]/u.test(text) && !/^['‘(]/u.test(text);
}
