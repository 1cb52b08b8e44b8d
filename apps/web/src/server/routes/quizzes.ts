import { quizRequestSchema } from "@precis/formats/schema";
import type { Router } from "express";

import type { Engine } from "../engine.ts";
import { jsonRoute } from "../json-route.ts";

/** Returns the route `POST /v1/quizzes`: an article in, a quiz on it out. */
export function quizzes(engine: Engine): Router {
  return jsonRoute("/v1/quizzes", quizRequestSchema, (request) => engine.makeQuiz(request));
}
