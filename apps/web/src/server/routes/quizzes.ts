import { quizRequestSchema } from "@precis/formats/schema";
import type { Router } from "express";

import type { Engine } from "../engine/engine.ts";
import { jsonRoute } from "../requests/json-route.ts";
import type { WithArticle } from "../requests/with-article.ts";

/** Returns the route `POST /v1/quizzes`: an article in, a quiz on it out. */
export function quizzes(engine: Engine, withArticle: WithArticle): Router {
  return jsonRoute("/v1/quizzes", quizRequestSchema, ({ text, url, ...options }) =>
    withArticle({ text, url }, (article) => engine.makeQuiz(article, options)),
  );
}
