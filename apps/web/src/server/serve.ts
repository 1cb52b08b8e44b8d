import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

import { fetchPage } from "@precis/sources/fetch-page";

import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { drain } from "./drain.ts";
import { createPooledEngine } from "./engine/pooled-engine.ts";
import { listen } from "./listen.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { refuseConnect } from "./problems/refuse-connect.ts";
import { refuseMalformed } from "./problems/refuse-malformed.ts";
import { keepPages } from "./requests/keep-pages.ts";

/** A server that listens. */
export interface RunningServer {
  /** Where, as people type it into a browser. */
  readonly address: string;
  /** Takes no more connections, gives the answers that are under way, and ends. */
  stop(): Promise<void>;
}

/** A client that needs longer than this to send a request holds its place on purpose. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than a page and its job may take together; orchestrators kill after 30 s. */
const DRAIN = { sweepMs: 100, deadlineMs: 25_000 };

/**
 * Returns the web app, listening.
 *
 * @throws ListenError when the address cannot be had.
 */
export async function serve(config: Config, log: Log): Promise<RunningServer> {
  let ready = true;
  const engine = createPooledEngine();
  const metrics = createMetrics(() => engine.load());
  const allowPrivate = config.allowPrivateUrls;
  const app = createApp({
    engine,
    metrics,
    fetchPage: keepPages((address) => fetchPage(address, { allowPrivate }), metrics.countFetch),
    log,
    isReady: () => ready,
    rateLimit: config.rateLimit,
    clientDirectory: fileURLToPath(new URL("../client", import.meta.url)),
  });
  // The app asks for a host itself: Node's refusal has no problem in it.
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, requireHostHeader: false },
    app,
  );
  server.on("clientError", refuseMalformed).on("connect", refuseConnect);
  // An expectation that is not known may be ignored (RFC 9110, 10.1.1); Node's 417 has no problem in it.
  server.on("checkExpectation", app);

  async function stop(): Promise<void> {
    ready = false;
    await drain(server, DRAIN);
    await engine.close();
  }

  try {
    return { address: await listen(server, config), stop };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
