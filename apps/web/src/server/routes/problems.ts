import { PROBLEM_KINDS, problemType, type ProblemKind } from "@precis/formats";
import { Router } from "express";

import { methodNotAllowed } from "../problems/method-not-allowed.ts";

/** The page on each code, by its path. */
const PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(PROBLEM_KINDS).map(([code, kind]) => [problemType(code), toPage(code, kind)]),
);

/** Returns the route that the `type` of every problem points at: a page that says what it means. */
export function problems(): Router {
  const router = Router();
  // Asked first: Express fails at a name that cannot be decoded, such as "%E0".
  router.use((request, _response, next) => next(PAGES.has(request.path) ? undefined : "router"));
  router
    .route("/problems/:name")
    .get((request, response) => {
      response.set("Cache-Control", "no-cache").type("html").send(PAGES.get(request.path));
    })
    .all(methodNotAllowed("GET", "HEAD"));
  return router;
}

/** The titles are ours and hold nothing that HTML would read as its own. */
function toPage(code: string, { status, title }: ProblemKind): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title} · Précis</title>
<h1>${title}</h1>
<p>Such problems have the code <code>${code}</code> and the status ${status}. The <code>detail</code> of each says what was wrong and what to do.</p>
`;
}
