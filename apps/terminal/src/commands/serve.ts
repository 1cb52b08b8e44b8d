import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";

import type { RunCommand } from "../arguments/command.ts";
import type { FlagValues } from "../arguments/flags.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { SERVER } from "../places.ts";

/** `precis serve`: runs the web app until it ends or a signal stops both. */
export const runServe: RunCommand = async ({ flags }, io) => {
  if (!existsSync(SERVER)) {
    throw new UsageError(
      `The web app is not built: there is no ${SERVER}. Build it first: npm run build`,
    );
  }
  // In a process group of its own the server gets a signal once, from here, and not from the
  // terminal as well.
  const server = spawn(process.execPath, [SERVER, ...serverArguments(flags)], {
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
    env: io.env,
  });
  return exitOf(server, io);
};

/** Returns the command line of the server: where to listen, as far as the flags say. */
export function serverArguments({ port, host }: FlagValues): string[] {
  return [
    ...(port === undefined ? [] : [`--port=${port}`]),
    ...(host === undefined ? [] : [`--host=${host}`]),
  ];
}

async function exitOf(server: ChildProcess, io: Io): Promise<ExitCode> {
  const ended = new Promise<number | null>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", resolve);
  });
  const forget = io.onStop(async (signal) => {
    server.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    await ended;
  });
  const code = await ended;
  forget();
  if (code === 0) return EXIT.done;
  return code === EXIT.usage ? EXIT.usage : EXIT.unusable;
}
