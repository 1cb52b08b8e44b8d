import type { Document, Sentence } from "../../document.ts";
import { hasWholeQuotations } from "./has-whole-quotations.ts";
import { leavesOpenWho, standsAlone } from "./stands-alone.ts";

/** A context longer than this is a passage, not a hint; one shorter says nothing. */
const MOST_WORDS = 40;
const LEAST_WORDS = 4;

/** Sentences with more than a paragraph's end between them, in UTF-16 units, do not follow on each other. */
const MOST_SPACE = 3;

/**
 * Returns the contexts a sentence can be asked with, the best first: the index of the sentence before it
 * where that makes it plain what is spoken of, `null` where it can do without; none where nothing would
 * be enough. `isCut` tells that the connective it opened with has been left out.
 */
export function findContexts(
  document: Document,
  sentence: Sentence,
  isCut = false,
): (number | null)[] {
  const needs = !standsAlone(document, sentence, isCut);
  const before = document.sentences[sentence.index - 1];
  const whole = document.sentences[sentence.index] ?? sentence;
  if (before === undefined || !isRightBefore(before, whole)) return needs ? [] : [null];
  if (!needs && !takesUp(sentence, before) && !leavesOpenWho(document, sentence)) return [null];
  return [...(isContext(document, before) ? [before.index] : []), ...(needs ? [] : [null])];
}

/** With nothing between but a space or a paragraph's end, as news ends one with every sentence. */
function isRightBefore(before: Sentence, sentence: Sentence): boolean {
  return sentence.block - before.block <= 1 && sentence.start - before.end <= MOST_SPACE;
}

function isContext(document: Document, sentence: Sentence): boolean {
  return (
    sentence.words >= LEAST_WORDS &&
    sentence.words <= MOST_WORDS &&
    standsAlone(document, sentence) &&
    !leavesOpenWho(document, sentence) &&
    isWhole(document, sentence)
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
  return /[.!]["”’»)]*$/u.test(text) && !text.startsWith("(") && hasWholeQuotations(text);
}
