import type { QuizOptions } from "@precis/core";

import type { FlagValues } from "./flags.ts";

/** Returns the options of a quiz as the flags give them; what is not given is left to core. */
export function quizOptions({ questions, kind, options, bank, seed }: FlagValues): QuizOptions {
  return {
    ...(questions !== undefined && { questions }),
    ...(kind !== undefined && { kind }),
    ...(options !== undefined && { options: options === "3" ? 3 : 4 }),
    ...(bank !== undefined && { bank }),
    ...(seed !== undefined && { seed }),
  };
}
