import { articleRequestSchema } from "@precis/formats/schema";
import { Router, type Request, type Response } from "express";

import type { Engine } from "../engine/engine.ts";
import { methodNotAllowed } from "../problems/method-not-allowed.ts";
import { readArticleBody } from "../requests/article-body.ts";
import { parseRequest } from "../requests/parse-request.ts";
import type { WithArticle } from "../requests/with-article.ts";

/** Returns the route `POST /v1/articles`: a file or an address in, the clean article out. */
export function articles(engine: Engine, withArticle: WithArticle): Router {
  const answer = async (request: Request, response: Response): Promise<void> => {
    const body: unknown = request.body;
    if (body instanceof Uint8Array) {
      const mediaType = request.get("Content-Type");
      const upload = {
        bytes: body,
        source: UPLOAD,
        ...(mediaType === undefined ? {} : { mediaType }),
      };
      response.json(await withArticle({ upload }, (article) => engine.extract(article)));
      return;
    }
    const { url, title } = parseRequest(articleRequestSchema, body);
    response.json(await withArticle({ url }, (article) => engine.extract(article, title)));
  };
  const router = Router();
  router
    .route("/v1/articles")
    .post(...readArticleBody(), answer)
    .all(methodNotAllowed("POST"));
  return router;
}

/** The source of an uploaded article; {@link readBytes} of the sources speaks of it as "The upload". */
const UPLOAD = "upload";
