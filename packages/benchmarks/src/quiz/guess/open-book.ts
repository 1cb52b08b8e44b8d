import type { Article, ChoiceQuestion } from "@precis/core";

import { isStopWord } from "../words/stop-words.ts";
import { toLine, toWords } from "../words/to-words.ts";

/**
 * Returns how well each option of a question is borne out by the article: the greatest share of the
 * stem's content words, weighed by rarity, that a sentence with the option has in common with it; 0
 * where the option is in no sentence.
 *
 * A reader who looks for the stem's words and picks what stands beside them; weights as a `Guesser`
 * gives them. It knows nothing of the gap's place.
 */
export function weighByArticle(
  { stem, options }: ChoiceQuestion,
  { text, sentences }: Article,
): readonly number[] {
  const lines = sentences.map(({ start, end }) => toLine(text.slice(start, end)));
  const content = [...new Set(toWords(stem).filter((word) => !isStopWord(word)))];
  const weights = content.map((word) => {
    const found = lines.filter((line) => line.includes(` ${word} `)).length;
    return Math.log(1 + lines.length / Math.max(1, found));
  });
  const total = Math.max(
    1e-9,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  return options.map((option) => {
    const phrase = toLine(option);
    const shares = lines
      .filter((line) => line.includes(phrase))
      .map((line) =>
        content.reduce(
          (sum, word, at) => sum + (line.includes(` ${word} `) ? (weights[at] ?? 0) : 0),
          0,
        ),
      );
    return Math.max(0, ...shares) / total;
  });
}
