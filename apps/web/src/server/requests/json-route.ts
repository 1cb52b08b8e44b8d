import { Router, type Request, type Response } from "express";
import type { z } from "zod";

import { methodNotAllowed } from "../problems/method-not-allowed.ts";
import { readJsonBody } from "./json-body.ts";
import { parseRequest } from "./parse-request.ts";

/**
 * Returns a route that takes JSON of a schema by `POST` and answers with the JSON that comes of it.
 *
 * @param perform - does the work; what it throws becomes a problem
 */
export function jsonRoute<Schema extends z.ZodObject>(
  path: string,
  schema: Schema,
  perform: (request: z.infer<Schema>) => Promise<object>,
): Router {
  const answer = async (request: Request, response: Response): Promise<void> => {
    response.json(await perform(parseRequest(schema, request.body)));
  };
  const router = Router();
  router
    .route(path)
    .post(...readJsonBody(), answer)
    .all(methodNotAllowed("POST"));
  return router;
}
