import type { RequestHandler } from "express";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

import type { LaneLoad } from "./engine/lane.ts";
import type { PoolLoad } from "./engine/pooled-engine.ts";
import type { CountFetch } from "./requests/keep-pages.ts";

/** What the server counts about itself: never who asked, nor for what. */
export interface Metrics {
  /** Measures every request it passes on. */
  readonly countRequests: RequestHandler;
  readonly countFetch: CountFetch;
  /** Returns all that was counted, in the text format of Prometheus. */
  readonly report: () => Promise<string>;
  /** The media type of the report. */
  readonly mediaType: string;
}

/** In seconds, from a grade to the most that a job or a page may take. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Paths that no route matches share one name, or strangers could make names without end. */
const NO_ROUTE = "other";

/** Returns new counters, at zero; the load of the pool is asked for when a report is made. */
export function createMetrics(load: () => PoolLoad): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "precis_http_request_duration_seconds",
    help: "How long requests took, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers,
  });
  const fetches = new Counter({
    name: "precis_page_fetches_total",
    help: "Pages fetched, by what came of it: OK or the code of the problem.",
    labelNames: ["outcome"],
    registers,
  });
  const watch = (name: string, help: string, member: keyof LaneLoad): Gauge =>
    new Gauge({
      name,
      help,
      labelNames: ["lane"],
      registers,
      collect() {
        for (const [lane, at] of Object.entries(load())) this.set({ lane }, at[member]);
      },
    });
  watch("precis_pool_threads", "Threads in which articles are read, by lane.", "threads");
  watch("precis_pool_waiting_jobs", "Jobs that wait for a thread, by lane.", "waiting");

  return {
    countRequests: (request, response, next) => {
      const stop = requests.startTimer({ method: request.method });
      response.once("close", () => {
        const status = response.writableFinished ? String(response.statusCode) : "aborted";
        stop({ route: routeOf(request), status });
      });
      next();
    },
    countFetch: (outcome) => fetches.inc({ outcome }),
    report: () => register.metrics(),
    mediaType: register.contentType,
  };
}

/** Express leaves the route that answered on the request. */
function routeOf({ route }: { readonly route?: unknown }): string {
  const hasPath = typeof route === "object" && route !== null && "path" in route;
  return hasPath ? String(route.path) : NO_ROUTE;
}
