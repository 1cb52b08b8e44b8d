import type { CommandTable, RunCommand } from "../command.ts";
import { completionScript } from "../completion-script.ts";
import { EXIT } from "../exit-codes.ts";
import { oneOf } from "../flag-values.ts";
import { print } from "../print.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

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
