import { answerLine } from "./answer-line.ts";
import type { BatchTask, OutputLine } from "./answer-line.ts";
import type { InputLine } from "./parse-line.ts";

/** Something that answers the lines of a batch: this thread or a pool of others. */
export interface Answering {
  /** How many lines it is worth having under way at once. */
  readonly ahead: number;
  readonly answer: (line: InputLine) => Promise<OutputLine>;
  readonly close: () => Promise<void>;
}

/** Returns this thread as what answers, one line after the other. */
export function answerHere(task: BatchTask): Answering {
  return { ahead: 1, answer: (line) => answerLine(line, task), close: async () => {} };
}
