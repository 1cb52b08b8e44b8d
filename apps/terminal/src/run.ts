import { statSync } from "node:fs";

import { COMMANDS } from "./arguments/commands.ts";
import { parseArguments, wantsJson } from "./arguments/parse-arguments.ts";
import type { Invocation } from "./arguments/parse-arguments.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { print } from "./output/print.ts";
import { reportFailure } from "./output/problem.ts";

/**
 * Runs the command line and returns the exit code; whatever is thrown on the way is reported, never
 * passed on.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await perform(parseArguments(argv, isFile), io);
  } catch (error) {
    return reportFailure(error, io, { json: wantsJson(argv), argv });
  }
}

async function perform(invocation: Invocation, io: Io): Promise<ExitCode> {
  switch (invocation.kind) {
    case "help": {
      const { helpText } = await import("./arguments/help.ts");
      await print(io.stdout, helpText(invocation.command));
      return EXIT.done;
    }
    case "version": {
      const { readVersion } = await import("./version.ts");
      await print(io.stdout, `precis ${readVersion()}\n`);
      return EXIT.done;
    }
    case "welcome": {
      const { runWelcome } = await import("./commands/welcome.ts");
      return runWelcome(invocation.flags, io);
    }
    case "command": {
      const runCommand = await COMMANDS[invocation.command].load();
      return runCommand(invocation, io);
    }
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
