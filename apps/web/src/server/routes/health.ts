import { Router } from "express";

import { methodNotAllowed } from "../problems/method-not-allowed.ts";

/** Returns the route `GET /healthz`: 200 for as long as the process answers at all. */
export function health(): Router {
  const router = Router();
  router
    .route("/healthz")
    .get((_request, response) => {
      response.set("Cache-Control", "no-store").json({ status: "alive" });
    })
    .all(methodNotAllowed("GET", "HEAD"));
  return router;
}
