import type { PrecisErrorCode } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import type { Engine } from "./engine.ts";
import { createLocalEngine } from "./local-engine.ts";

/** One piece of work for a thread: a method of the engine and what it is given. */
export type Job = {
  readonly [Method in keyof Engine]: {
    readonly method: Method;
    readonly given: Parameters<Engine[Method]>;
  };
}[keyof Engine];

/** A job on its way to a thread. */
export type Order = Job & {
  /** One element, shared: 0 while the job waits, 1 once a thread has taken it up. */
  readonly begun: Int32Array;
  /** When the job is given up and its thread ended, in milliseconds since 1970. */
  readonly deadline: number;
};

/** What came of a job; a `PrecisError` would lose its code on the way between threads. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: PrecisErrorCode; readonly message: string };

/**
 * A thread that is ended cannot see the end of a process it started, which then stays in the system's
 * table as long as the server runs; ending one and seeing it takes less than this.
 */
const MARGIN_MS = 500;

/** Returns what came of a job; the one function that the pool calls in its threads. */
export async function work(order: Order): Promise<Outcome<unknown>> {
  Atomics.store(order.begun, 0, 1);
  try {
    return { ok: true, value: await perform(order, engineFor(order)) };
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}

/** Returns an engine that is done with a document before its thread is ended, and has ended its process. */
function engineFor({ deadline }: Order): Engine {
  return createLocalEngine({ timeoutMs: Math.max(0, deadline - Date.now() - MARGIN_MS) });
}

function perform(job: Job, engine: Engine): Promise<unknown> {
  switch (job.method) {
    case "summarise":
      return engine.summarise(...job.given);
    case "makeQuiz":
      return engine.makeQuiz(...job.given);
    case "extract":
      return engine.extract(...job.given);
    case "grade":
      return engine.grade(...job.given);
  }
}
