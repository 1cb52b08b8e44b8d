import { Router } from "express";

import { OPENAPI } from "../openapi/openapi.ts";
import { methodNotAllowed } from "../problems/method-not-allowed.ts";

/** Returns the route `GET /openapi.json`: the description of every route under `/v1` and around it. */
export function openapi(): Router {
  const router = Router();
  router
    .route("/openapi.json")
    .get((_request, response) => {
      response.set("Cache-Control", "no-cache").json(OPENAPI);
    })
    .all(methodNotAllowed("GET", "HEAD"));
  return router;
}
