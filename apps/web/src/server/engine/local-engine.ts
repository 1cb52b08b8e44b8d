import type { Article } from "@precis/core";
import { grade } from "@precis/core/grade";
import { makeForms } from "@precis/core/make-forms";
import { makeQuiz } from "@precis/core/make-quiz";
import { readText } from "@precis/core/read";
import { summarise } from "@precis/core/summarise";
import { extractToJson, formsToJson, quizToJson, summaryToJson } from "@precis/formats";
import { readBytes } from "@precis/sources";

import { checkQuestion } from "./check-question.ts";
import type { Engine, GivenArticle } from "./engine.ts";

/** Limits that an engine keeps to. */
export interface EngineLimits {
  /** How long reading a document may take, in milliseconds; default: what its size allows. */
  readonly timeoutMs?: number;
}

/** Returns an engine that does its work in this very thread, and blocks it as long as the work takes. */
export function createLocalEngine(limits: EngineLimits = {}): Engine {
  function readArticle(given: GivenArticle, title: string | undefined): Promise<Article> {
    const known = title === undefined ? {} : { title };
    if ("text" in given) return readText(given.text, { source: "text", ...known });
    const { bytes, ...hints } = given;
    return readBytes(bytes, { ...hints, ...known, ...limits });
  }

  return {
    async summarise(given, { title, withText = false, ...options }) {
      const article = await readArticle(given, title);
      return summaryToJson(article, await summarise(article, options), { withText });
    },

    async makeQuiz(given, { title, withText = false, forms, ...options }) {
      const article = await readArticle(given, title);
      if (forms !== undefined) {
        return formsToJson(article, await makeForms(article, { ...options, forms }), { withText });
      }
      return quizToJson(article, await makeQuiz(article, options), { withText });
    },

    async extract(given, title) {
      return extractToJson(await readArticle(given, title));
    },

    async grade({ question, response }) {
      checkQuestion(question);
      return grade(question, response);
    },
  };
}
