import type { RunCommand } from "../command.ts";
import { completionScript } from "../completion-script.ts";
import { EXIT } from "../exit-codes.ts";
import { oneOf } from "../flag-values.ts";
import { print } from "../print.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** `precis completions`: writes the script that teaches a shell to complete `precis`. */
export const runCompletions: RunCommand = async ({ operands: [word] }, io) => {
  const { takes, read } = oneOf(SHELLS);
  if (word === undefined) throw new UsageError(`precis completions takes ${takes}.`);
  const shell = read(word);
  if (shell === undefined) {
    throw new UsageError(
      `precis completions takes ${takes}, not ${JSON.stringify(word)}.${didYouMean(word, SHELLS)}`,
    );
  }
  await print(io.stdout, completionScript(shell));
  return EXIT.done;
};
