import { Router } from "express";

import type { Metrics } from "../metrics.ts";
import { methodNotAllowed } from "../problems/method-not-allowed.ts";

/** Returns the route `GET /metrics`: what the server counts about itself, for Prometheus. */
export function metrics({ report, mediaType }: Metrics): Router {
  const router = Router();
  router
    .route("/metrics")
    .get(async (_request, response) => {
      response
        .set("Cache-Control", "no-store")
        .type(mediaType)
        .send(await report());
    })
    .all(methodNotAllowed("GET", "HEAD"));
  return router;
}
