import { gradeRequestSchema } from "@precis/formats/schema";
import type { Router } from "express";

import type { Engine } from "../engine/engine.ts";
import { jsonRoute } from "../requests/json-route.ts";

/** Returns the route `POST /v1/grades`: a question and a response in, the judgement out. */
export function grades(engine: Engine): Router {
  return jsonRoute("/v1/grades", gradeRequestSchema, (request) => engine.grade(request));
}
