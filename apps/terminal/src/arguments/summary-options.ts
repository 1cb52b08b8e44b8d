import type { SummaryOptions } from "@precis/core";

import type { FlagValues } from "./flags.ts";

/** Returns the options of a summary as the flags give them; what is not given is left to core. */
export function summaryOptions(flags: FlagValues): SummaryOptions {
  const { sentences, words, ratio, minutes, ranker, explain, nested, noQuotes, noQuestions } =
    flags;
  return {
    ...(sentences !== undefined && { sentences }),
    ...(words !== undefined && { words }),
    ...(ratio !== undefined && { ratio }),
    ...(minutes !== undefined && { minutes }),
    ...(ranker !== undefined && { ranker }),
    ...(explain !== undefined && { explain }),
    ...(nested !== undefined && { nested }),
    ...(noQuotes === true && { quotes: false }),
    ...(noQuestions === true && { questions: false }),
  };
}
