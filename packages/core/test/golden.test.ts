import { describe, expect, it } from "vitest";

import type { Article } from "../src/article.ts";
import { makeQuiz } from "../src/make-quiz.ts";
import { readText } from "../src/read/read-article.ts";
import { summarise } from "../src/summarise.ts";
import { fixturePath, FIXTURES, readFixture } from "./fixture-articles.ts";

/** What of an article is kept beside its results; `npm run fixtures:update` writes the expected files anew. */
function describeArticle(article: Article): object {
  const { title, byline, published, language, words, sentences, dropped } = article;
  return { title, byline, published, language, words, sentences: sentences.length, dropped };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

describe.for(FIXTURES)("fixture %s", (name) => {
  it("gives the expected summary", async () => {
    const article = await readText(readFixture(name), { source: "source.txt" });
    const summary = await summarise(article, { explain: true });
    await expect(toJson({ article: describeArticle(article), summary })).toMatchFileSnapshot(
      fixturePath(name, "expected.summary.json"),
    );
  });

  it("gives the expected quiz", async () => {
    const article = await readText(readFixture(name), { source: "source.txt" });
    const quiz = await makeQuiz(article, { seed: "fixture" });
    await expect(toJson({ quiz })).toMatchFileSnapshot(fixturePath(name, "expected.quiz.json"));
  });
});
