import type { ExtractJson, ProblemJson, QuizJson, SummaryJson } from "@precis/formats";
import type { QuizRequest, SummaryRequest } from "@precis/formats/schema";

import { mediaTypeOf } from "./media-type-of.ts";

/** The server refused a request, or could not be reached; `problem` says why and what to do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly problem: ProblemJson;

  constructor(problem: ProblemJson) {
    super(problem.detail);
    this.problem = problem;
  }
}

/**
 * Returns the summary of an article.
 *
 * @throws {@link ApiError} when there is none; a `DOMException` named `AbortError` when aborted.
 */
export function requestSummary(request: SummaryRequest, signal: AbortSignal): Promise<SummaryJson> {
  return post("/v1/summaries", request, signal);
}

/**
 * Returns a quiz on an article.
 *
 * @throws {@link ApiError} when there is none; a `DOMException` named `AbortError` when aborted.
 */
export function requestQuiz(request: QuizRequest, signal: AbortSignal): Promise<QuizJson> {
  return post("/v1/quizzes", request, signal);
}

/**
 * Returns the clean article in a file.
 *
 * @throws {@link ApiError} when there is none; a `DOMException` named `AbortError` when aborted.
 */
export function requestArticle(file: File, signal: AbortSignal): Promise<ExtractJson> {
  return send("/v1/articles", file, mediaTypeOf(file), signal);
}

function post<Answer>(path: string, request: object, signal: AbortSignal): Promise<Answer> {
  return send(path, JSON.stringify(request), "application/json", signal);
}

async function send<Answer>(
  path: string,
  body: string | File,
  mediaType: string,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": mediaType },
    body,
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiError(unreachable(path));
  });
  if (!response.ok) throw new ApiError(await readProblem(response, path));
  return response.json();
}

/** A proxy on the way may answer with a page of its own instead of a problem. */
async function readProblem(response: Response, path: string): Promise<ProblemJson> {
  const type = response.headers.get("Content-Type") ?? "";
  return type.startsWith("application/problem+json") ? response.json() : unreachable(path);
}

function unreachable(path: string): ProblemJson {
  return {
    type: "about:blank",
    title: "The server cannot be reached",
    status: 0,
    detail: "See that it is running and that you are connected to it, then try again.",
    instance: path,
    code: "UNREACHABLE",
  };
}
