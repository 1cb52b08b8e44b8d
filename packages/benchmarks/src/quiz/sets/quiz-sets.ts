import { type Article, readText } from "@precis/core";

import { SET_FILES } from "../../data/set-files.ts";
import { countWords } from "../../statistics/count-words.ts";
import type { BackgroundText } from "./background.ts";
import { type ArticleRow, readArticles } from "./quiz-data.ts";

/** An article that quizzes are made of. */
export interface QuizArticle {
  readonly id: string;
  /** Equal for the three levels of one OneStopQA article. */
  readonly story: string;
  readonly article: Article;
  readonly words: number;
}

/** A set of articles. */
export interface QuizSet {
  readonly name: string;
  readonly articles: readonly QuizArticle[];
}

/** The stories of CNN that are as long as what people make quizzes of, in words. */
const STORY_WORDS = { least: 300, most: 900 };

/** Enough for a defect in a thousand questions to show, and for a run of a minute. */
const STORIES = 120;

/** What quizzes are measured on, and every text that a well-read guesser may have read. */
export interface QuizTexts {
  readonly sets: readonly QuizSet[];
  readonly background: readonly BackgroundText[];
}

/**
 * Returns OneStopQA at its three levels and every so-manyth CNN story of 300 to 900 words, the first
 * `limit` articles of each.
 *
 * The background is OneStopQA and the training split of the CNN and Daily Mail stories. The split that is
 * asked about is left out of it: its stories are from a few weeks and tell some events twice.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` or `INVALID_LINE` where the data are not as described.
 */
export async function loadQuizTexts(dataFolder: string, limit: number): Promise<QuizTexts> {
  const school = readArticles(dataFolder, SET_FILES.schoolArticles);
  const news = readArticles(dataFolder, SET_FILES.news);
  const other = readArticles(dataFolder, SET_FILES.trainingNews);
  const stories = news.filter(({ text }) => {
    const words = countWords(text);
    return words >= STORY_WORDS.least && words <= STORY_WORDS.most;
  });
  return {
    sets: [
      await readSet("onestopqa", school.slice(0, limit), withoutLevel),
      await readSet("cnndm.dev", spread(stories, STORIES).slice(0, limit), (id) => id),
    ],
    background: [
      ...school.map(({ id, text }) => ({ story: withoutLevel(id), text })),
      ...other.map(({ id, text }) => ({ story: id, text })),
    ],
  };
}

async function readSet(
  name: string,
  rows: readonly ArticleRow[],
  toStory: (id: string) => string,
): Promise<QuizSet> {
  const articles: QuizArticle[] = [];
  for (const { id, title, text } of rows) {
    const article = await readText(text, { title, source: id });
    articles.push({ id, story: toStory(id), article, words: countWords(article.text) });
  }
  return { name, articles };
}

function withoutLevel(id: string): string {
  return id.replace(/\/[^/]*$/u, "");
}

/** Returns `count` rows, evenly spread over all. */
function spread<Row>(rows: readonly Row[], count: number): readonly Row[] {
  const taken = Math.min(count, rows.length);
  return Array.from(
    { length: taken },
    (_, at) => rows[Math.floor((at * rows.length) / taken)],
  ).filter((row) => row !== undefined);
}
