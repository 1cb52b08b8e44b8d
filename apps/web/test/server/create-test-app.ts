import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PrecisError } from "@precis/core";
import type { Express } from "express";

import { createApp, type AppDependencies } from "../../src/server/app.ts";
import type { Engine } from "../../src/server/engine/engine.ts";
import type { LogEntry } from "../../src/server/log.ts";
import { createMetrics } from "../../src/server/metrics.ts";

/** An engine that refuses everything, for tests in which none should be asked. */
export const idleEngine: Engine = {
  summarise: () => Promise.reject(new PrecisError("EMPTY_TEXT", "The text is empty; give some.")),
  makeQuiz: () => Promise.reject(new PrecisError("NO_QUESTIONS", "No questions; give more text.")),
  extract: () =>
    Promise.reject(new PrecisError("NO_ARTICLE", "No article is there; give another.")),
  grade: () => Promise.reject(new PrecisError("INVALID_QUESTION", "The options lack the answer.")),
};

/** Returns an app with a page of its own, an idle engine and no rate limit, and what it logs. */
export function createTestApp(given: Partial<AppDependencies> = {}): {
  readonly app: Express;
  readonly logged: LogEntry[];
} {
  const logged: LogEntry[] = [];
  const app = createApp({
    engine: idleEngine,
    fetchPage: (address) =>
      Promise.reject(new PrecisError("URL_FAILED", `${address} cannot be read; try again.`)),
    metrics: createMetrics(() => ({
      light: { threads: 1, waiting: 0 },
      heavy: { threads: 0, waiting: 0 },
    })),
    log: (entry) => logged.push(entry),
    isReady: () => true,
    rateLimit: 0,
    clientDirectory: createClientDirectory(),
    ...given,
  });
  return { app, logged };
}

function createClientDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "precis-client-"));
  mkdirSync(join(directory, "assets"));
  writeFileSync(join(directory, "index.html"), "<!doctype html><title>Précis</title>");
  writeFileSync(join(directory, "docs.html"), "<!doctype html><title>The API · Précis</title>");
  writeFileSync(join(directory, "assets", "app-1a2b.js"), "export {};");
  return directory;
}
