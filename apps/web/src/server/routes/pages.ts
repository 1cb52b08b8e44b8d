import { join } from "node:path";

import { Router, static as serveFiles } from "express";

import { methodNotAllowed } from "../problems/method-not-allowed.ts";

/** The built pages, by their paths. */
const PAGES = { "/": "index.html", "/docs": "docs.html" };

/**
 * Returns the routes of what is read in a browser: the app at `/` and the page on the API at `/docs`,
 * asked about anew each time, and their files under `/assets`, whose names change with their content and
 * which are therefore kept for a year.
 *
 * @param directory - the absolute path of the built client
 */
export function pages(directory: string): Router {
  const router = Router();
  for (const [path, file] of Object.entries(PAGES)) {
    router
      .route(path)
      .get((_request, response) => {
        response.sendFile(file, {
          root: directory,
          cacheControl: false,
          headers: { "Cache-Control": "no-cache" },
        });
      })
      .all(methodNotAllowed("GET", "HEAD"));
  }
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
