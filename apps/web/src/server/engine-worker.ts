import type { PrecisErrorCode } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import type { Engine } from "./engine.ts";
import { localEngine } from "./local-engine.ts";

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
};

/** What came of a job; a `PrecisError` would lose its code on the way between threads. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: PrecisErrorCode; readonly message: string };

/** Returns what came of a job; the one function that the pool calls in its threads. */
export async function work(job: Order): Promise<Outcome<unknown>> {
  Atomics.store(job.begun, 0, 1);
  try {
    return { ok: true, value: await perform(job) };
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}

function perform(job: Job): Promise<unknown> {
  switch (job.method) {
    case "summarise":
      return localEngine.summarise(...job.given);
    case "makeQuiz":
      return localEngine.makeQuiz(...job.given);
    case "extract":
      return localEngine.extract(...job.given);
    case "grade":
      return localEngine.grade(...job.given);
  }
}
