/** The commands that `precis batch` can run on each line. */
export const BATCH_COMMANDS = ["summary", "quiz"] as const;

/** One of the commands that `precis batch` can run. */
export type BatchCommand = (typeof BATCH_COMMANDS)[number];

/** Returns the batch command of that name, or `undefined`. */
export function findBatchCommand(word: string | undefined): BatchCommand | undefined {
  return BATCH_COMMANDS.find((name) => name === word);
}
