import { join } from "node:path";

import { Router, static as serveFiles } from "express";

import { methodNotAllowed } from "../method-not-allowed.ts";

/**
 * Returns the routes of the browser app: the page at `/`, asked about anew each time, and its files
 * under `/assets`, whose names change with their content and which are therefore kept for a year.
 *
 * @param directory - the absolute path of the built client
 */
export function page(directory: string): Router {
  const router = Router();
  router
    .route("/")
    .get((_request, response) => {
      response.sendFile("index.html", {
        root: directory,
        cacheControl: false,
        headers: { "Cache-Control": "no-cache" },
      });
    })
    .all(methodNotAllowed("GET", "HEAD"));
  router.use(
    "/assets",
    serveFiles(join(directory, "assets"), {
      index: false,
      redirect: false,
      immutable: true,
      maxAge: "1y",
    }),
  );
  return router;
}
