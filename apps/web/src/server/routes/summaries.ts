import { summaryRequestSchema } from "@precis/formats/schema";
import type { Router } from "express";

import type { Engine } from "../engine.ts";
import { jsonRoute } from "../json-route.ts";

/** Returns the route `POST /v1/summaries`: an article in, its summary out. */
export function summaries(engine: Engine): Router {
  return jsonRoute("/v1/summaries", summaryRequestSchema, (request) => engine.summarise(request));
}
