import { Router } from "express";

import { HttpError } from "../problems/http-error.ts";
import { methodNotAllowed } from "../problems/method-not-allowed.ts";

/** Returns the route `GET /readyz`: 200 while new requests are welcome, 503 once they are not. */
export function readiness(isReady: () => boolean): Router {
  const router = Router();
  router
    .route("/readyz")
    .get((_request, response) => {
      if (!isReady()) {
        throw new HttpError("SHUTTING_DOWN", "The server is finishing what it has begun.");
      }
      response.set("Cache-Control", "no-store").json({ status: "ready" });
    })
    .all(methodNotAllowed("GET", "HEAD"));
  return router;
}
