import { expect, it } from "vitest";

import { NAIVE, PRECIS } from "../../../src/quiz/makers/quiz-makers.ts";
import { makeArticle } from "../hand-made.ts";

const thin = makeArticle("It rained.");

it.for([PRECIS, NAIVE])("$name makes no questions of nothing", async ({ make }) => {
  const article = { id: "thin", story: "thin", article: thin, words: 2 };
  expect(await make(article, 8)).toEqual({ questions: [], rejected: {} });
});
