import type { CommandTable, RunCommand } from "../arguments/command.ts";
import { completionScript } from "../arguments/completion-script.ts";
import { oneOf } from "../arguments/flag-values.ts";
import { didYouMean } from "../arguments/suggest.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import { print } from "../output/print.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

/**
 * Returns `precis completions`, which writes the script that teaches a shell to complete `precis`: it
 * stands in the table of the commands that it completes, and so is given them.
 */
export function createCompletions(commands: CommandTable): RunCommand {
  return async ({ operands: [word] }, io) => {
    const { takes, read } = oneOf(SHELLS);
    if (word === undefined) throw new UsageError(`precis completions takes ${takes}.`);
    const shell = read(word);
    if (shell === undefined) {
      throw new UsageError(
        `precis completions takes ${takes}, not ${JSON.stringify(word)}.${didYouMean(word, SHELLS)}`,
      );
    }
    await print(io.stdout, completionScript(shell, commands));
    return EXIT.done;
  };
}
