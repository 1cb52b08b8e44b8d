import type { Article } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import { grade } from "@precis/core/grade";
import { makeQuiz } from "@precis/core/make-quiz";
import { readText } from "@precis/core/read";
import { summarise } from "@precis/core/summarise";
import { quizToJson, summaryToJson } from "@precis/formats";

import { checkQuestion } from "./check-question.ts";
import type { Engine } from "./engine.ts";

/** What a request says about its article. */
interface ArticleRequest {
  readonly text: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
}

/** Does the work in this very thread; blocks it for as long as the work takes. */
export const localEngine: Engine = {
  async summarise({ text, url, title, withText = false, ...options }) {
    const article = await readArticle({ text, url, title });
    return summaryToJson(article, await summarise(article, options), { withText });
  },

  async makeQuiz({ text, url, title, withText = false, ...options }) {
    const article = await readArticle({ text, url, title });
    return quizToJson(article, await makeQuiz(article, options), { withText });
  },

  async grade({ question, response }) {
    checkQuestion(question);
    return grade(question, response);
  },
};

async function readArticle({ text, url, title }: ArticleRequest): Promise<Article> {
  if (text === undefined) {
    throw new PrecisError(
      "SOURCE_UNSUPPORTED",
      `Addresses cannot be read here, and "url" is ${JSON.stringify(url)}; send the article as "text".`,
    );
  }
  return readText(text, { source: "text", ...(title === undefined ? {} : { title }) });
}
