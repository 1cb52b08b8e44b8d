import type { Article, ChoiceQuestion, GapType } from "@precis/core";

/** Returns an article of one paragraph that has these sentences. */
export function makeArticle(...texts: readonly string[]): Article {
  const text = texts.join(" ");
  let at = 0;
  const sentences = texts.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length, block: 0 };
  });
  return {
    title: null,
    byline: null,
    published: null,
    source: "text",
    language: "en",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    sentences,
    words: text.split(" ").length,
    dropped: [],
  };
}

/**
 * Returns a question on the sentence of that index which blanks out the first place where it has the
 * answer, the answer as its first option.
 */
export function ask(
  article: Article,
  index: number,
  type: GapType,
  [answer, ...distractors]: readonly [string, ...(readonly string[])],
  changes: Partial<ChoiceQuestion> = {},
): ChoiceQuestion {
  const { start, end } = article.sentences[index] ?? { start: 0, end: 0 };
  const text = article.text.slice(start, end);
  const at = text.indexOf(answer);
  return {
    id: `${index}-${answer}`,
    kind: "choice",
    stem: `${text.slice(0, at)}_____${text.slice(at + answer.length)}`,
    answer,
    aliases: [],
    options: [answer, ...distractors],
    answerIndex: 0,
    gap: { start: start + at, end: start + at + answer.length, type },
    evidence: { index, start, end, text },
    context: null,
    ...changes,
  };
}

/** A question to be made: the sentence's index, the type of the gap, the answer and its distractors. */
export type Asked = readonly [
  index: number,
  type: GapType,
  options: readonly [string, ...(readonly string[])],
  changes?: Partial<ChoiceQuestion>,
];

/** An article's sentences, and what is asked about them. */
export interface HandMade {
  readonly texts: readonly string[];
  readonly asked: readonly Asked[];
}

/** Returns the article and the questions that are written down in short. */
export function makeHandMade({ texts, asked }: HandMade): {
  readonly article: Article;
  readonly questions: readonly ChoiceQuestion[];
} {
  const article = makeArticle(...texts);
  return {
    article,
    questions: asked.map(([index, type, options, changes]) =>
      ask(article, index, type, options, changes),
    ),
  };
}
