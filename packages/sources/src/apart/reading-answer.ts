import type { PrecisErrorCode } from "@precis/core/errors";
import { PrecisError } from "@precis/core/errors";

import type { Reading } from "../reading.ts";

/**
 * What came of a reading elsewhere: what was read, why it cannot be used, or a bug. A `PrecisError`
 * would lose its code on the way between threads and processes.
 */
export type ReadingAnswer =
  | { readonly reading: Reading }
  | { readonly refused: { readonly code: PrecisErrorCode; readonly message: string } }
  | { readonly failed: unknown };

/** Returns what came of a reading, to be sent to where it was asked for; never rejects. */
export async function toAnswer(reading: Promise<Reading>): Promise<ReadingAnswer> {
  try {
    return { reading: await reading };
  } catch (error) {
    if (!(error instanceof PrecisError)) return { failed: error };
    return { refused: { code: error.code, message: error.message } };
  }
}

/**
 * Returns the reading in an answer.
 *
 * @throws what the reading threw: a {@link PrecisError}, or a bug as it is.
 */
export function fromAnswer(answer: ReadingAnswer): Reading {
  if ("reading" in answer) return answer.reading;
  if ("failed" in answer) throw answer.failed;
  throw new PrecisError(answer.refused.code, answer.refused.message);
}
