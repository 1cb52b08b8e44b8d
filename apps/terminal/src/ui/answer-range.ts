import type { Question } from "@precis/core";

import type { Range } from "./mark-lines.ts";

/** Returns where the answer stands in the evidence, which proves it. */
export function answerRange({ gap, evidence }: Question): Range {
  return { start: gap.start - evidence.start, end: gap.end - evidence.start };
}
