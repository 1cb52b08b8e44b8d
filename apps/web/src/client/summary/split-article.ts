import type { SummaryJson } from "@precis/formats";

/** A sentence of the summary, as the server gives it. */
export type ChosenSentence = SummaryJson["summary"]["sentences"][number];

/** A stretch of a block: a sentence of the summary with its number in it, or the text between. */
export interface Part {
  readonly text: string;
  readonly chosen: { readonly sentence: ChosenSentence; readonly number: number } | null;
}

/** A block of the article as it is drawn. */
export interface ArticleBlock {
  readonly kind: "heading" | "paragraph";
  /** Where it starts in the article's text, in UTF-16 units. */
  readonly start: number;
  readonly parts: readonly Part[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sub-heading longer than this is a paragraph whose full stop was lost. */
const LONGEST_HEADING = 80;

/** What a sentence of prose ends with, closing quotes and brackets after it. */
const SENTENCE_END = /[.!?…:;。！？؟]["'”’»)\]]*$/u;

/**
 * Returns the blocks of an article with the sentences of its summary set apart.
 *
 * The texts of all parts, joined, give the article back, blank lines apart. Linear in the text.
 *
 * @param sentences - in document order, as a summary has them
 */
export function splitArticle(
  text: string,
  sentences: readonly ChosenSentence[],
): readonly ArticleBlock[] {
  const spans = blockSpans(text);
  const kinds = spans.map((span, index) => kindOf(text, span, spans[index + 1]));
  let first = 0;
  return spans.map((span, index) => {
    const parts = splitBlock(text, span, sentences, first);
    first += parts.filter(({ chosen }) => chosen !== null).length;
    return { kind: kinds[index] ?? "paragraph", start: span.start, parts };
  });
}

/** Blocks are split by blank lines. */
function blockSpans(text: string): Span[] {
  return [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The JSON does not tell headings; a short line without an end, before one with an end, is one. */
function kindOf(text: string, span: Span, next: Span | undefined): ArticleBlock["kind"] {
  const block = text.slice(span.start, span.end).trimEnd();
  const following = next === undefined ? "" : text.slice(next.start, next.end).trimEnd();
  const isShortLine = block.length <= LONGEST_HEADING && !block.includes("\n");
  return isShortLine && !SENTENCE_END.test(block) && SENTENCE_END.test(following)
    ? "heading"
    : "paragraph";
}

/** Splits a block at its sentences, of which `first` is the first that no block before it has. */
function splitBlock(
  text: string,
  { start, end }: Span,
  sentences: readonly ChosenSentence[],
  first: number,
): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (let index = first; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.end > end) break;
    if (at < sentence.start) parts.push({ text: text.slice(at, sentence.start), chosen: null });
    parts.push({ text: sentence.text, chosen: { sentence, number: index + 1 } });
    at = sentence.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), chosen: null });
  return parts;
}
