import express, { type Express, type RequestHandler } from "express";

import type { Engine } from "./engine/engine.ts";
import { limitBodies } from "./guards/limit-bodies.ts";
import { limitRate } from "./guards/limit-rate.ts";
import { limitWork } from "./guards/limit-work.ts";
import { requireHost } from "./guards/require-host.ts";
import { securityHeaders } from "./guards/security-headers.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { pathOf } from "./path-of.ts";
import { createErrorHandler } from "./problems/error-handler.ts";
import { HttpError } from "./problems/http-error.ts";
import { createRequestLog } from "./request-log.ts";
import { UPLOAD_LIMIT_BYTES } from "./requests/article-body.ts";
import type { FetchPage } from "./requests/keep-pages.ts";
import { withArticle } from "./requests/with-article.ts";
import { articles } from "./routes/articles.ts";
import { grades } from "./routes/grades.ts";
import { health } from "./routes/health.ts";
import { metrics } from "./routes/metrics.ts";
import { openapi } from "./routes/openapi.ts";
import { pages } from "./routes/pages.ts";
import { problems } from "./routes/problems.ts";
import { quizzes } from "./routes/quizzes.ts";
import { readiness } from "./routes/readiness.ts";
import { summaries } from "./routes/summaries.ts";

/** What the app needs of the world around it. */
export interface AppDependencies {
  readonly engine: Engine;
  readonly fetchPage: FetchPage;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Whether new requests are welcome; false once the server is shutting down. */
  readonly isReady: () => boolean;
  /** Requests a minute per client to `/v1`; 0 is no limit. */
  readonly rateLimit: number;
  /** The absolute path of the built client. */
  readonly clientDirectory: string;
}

/** Pages and files of at most 16 MiB each, so that together they hold half a gigabyte at worst. */
const MOST_READ_AT_ONCE = 32;

/** As much for what is still being sent: a client may take half a minute over it. */
const BODY_LIMITS = { together: MOST_READ_AT_ONCE * UPLOAD_LIMIT_BYTES, each: UPLOAD_LIMIT_BYTES };

/** Returns the web app: every route, and a problem for every request that has none. */
export function createApp(dependencies: AppDependencies): Express {
  const { engine, fetchPage, log, isReady, rateLimit, clientDirectory } = dependencies;
  const app = express();
  app.disable("x-powered-by");
  // A proxy on this machine is believed about whom it speaks for; one elsewhere is not.
  app.set("trust proxy", "loopback");

  app.use(createRequestLog(log), dependencies.metrics.countRequests, securityHeaders());
  app.use(requireHost);
  app.use(health(), readiness(isReady), metrics(dependencies.metrics));
  app.use(openapi(), problems(), pages(clientDirectory));

  app.use("/v1", neverStored);
  if (rateLimit > 0) app.use("/v1", limitRate(rateLimit));
  app.use("/v1", limitBodies(BODY_LIMITS));
  const articleOf = withArticle(fetchPage, limitWork(MOST_READ_AT_ONCE));
  app.use(summaries(engine, articleOf), quizzes(engine, articleOf), grades(engine));
  app.use(articles(engine, articleOf));

  app.use(notFound);
  app.use(createErrorHandler(log));
  return app;
}

/** Articles are private: no answer about one is kept on the way. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

const notFound: RequestHandler = (request) => {
  throw new HttpError("NOT_FOUND", `Nothing is at ${pathOf(request)}.`);
};
