import { summaryRequestSchema } from "@precis/formats/schema";
import type { Router } from "express";

import type { Engine } from "../engine/engine.ts";
import { jsonRoute } from "../requests/json-route.ts";
import type { WithArticle } from "../requests/with-article.ts";

/** Returns the route `POST /v1/summaries`: an article in, its summary out. */
export function summaries(engine: Engine, withArticle: WithArticle): Router {
  return jsonRoute("/v1/summaries", summaryRequestSchema, ({ text, url, ...options }) =>
    withArticle({ text, url }, (article) => engine.summarise(article, options)),
  );
}
