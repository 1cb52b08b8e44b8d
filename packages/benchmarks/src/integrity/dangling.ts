import { type OpenerLanguage, openerPattern } from "./opener-words.ts";

const SPACE = /\s+/gu;
const EDGE_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const END_MARKS = /[^\p{L}\p{N}]+$/u;

/**
 * Returns the positions, in a summary, of the sentences that open with a reference ("He", "This")
 * or a connective ("However") while the sentence it leans on was left out.
 *
 * A sentence does not dangle when it opens the source, or when the summary's sentence before it is
 * also the one before it in the source. Opening quotation marks are passed over. This is the opener
 * half of ExtEval (Zhang, Wan and Bansal 2023, "Extractive is not faithful summarization"), by word
 * lists of its own, so that it audits the detector in core instead of repeating it.
 *
 * `source` is the text that the summary was taken from, and sentences are found in it by their
 * words, with any white space between them and any marks around them.
 */
export function findDangling(
  source: string,
  sentences: readonly string[],
  language: OpenerLanguage,
): readonly number[] {
  const opener = openerPattern(language);
  const flatSource = source.replace(SPACE, " ");
  const bare = sentences.map((sentence) => sentence.replace(SPACE, " ").replace(EDGE_MARKS, ""));
  const isWhole = (sentence: string, previous: string | undefined): boolean =>
    occurrences(flatSource, sentence).some((start) => {
      const before = flatSource.slice(0, start).replace(END_MARKS, "");
      return (
        before === "" || (previous !== undefined && previous !== "" && before.endsWith(previous))
      );
    });
  return bare.flatMap((sentence, position) =>
    opener.test(sentence) && !isWhole(sentence, bare[position - 1]) ? [position] : [],
  );
}

/** Where a sentence starts in the source, each time it occurs there. */
function occurrences(source: string, sentence: string): readonly number[] {
  const starts: number[] = [];
  let start = sentence === "" ? -1 : source.indexOf(sentence);
  while (start !== -1) {
    starts.push(start);
    start = source.indexOf(sentence, start + 1);
  }
  return starts;
}
