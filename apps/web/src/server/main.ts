import { ConfigError, parseConfig } from "./config.ts";
import { ListenError } from "./listen.ts";
import { createJsonLog } from "./log.ts";
import { serve } from "./serve.ts";

/** The exit codes, as those of `precis`: an address that cannot be had, wrong usage, and a bug. */
const UNAVAILABLE = 1;
const WRONG_USAGE = 2;
const BUG = 70;

const log = createJsonLog(
  (line) => process.stderr.write(line),
  () => new Date(),
);

try {
  const server = await serve(parseConfig(process.env, process.argv.slice(2)), log);
  process.stdout.write(`Précis is at ${server.address} (Ctrl-C stops it)\n`);
  const stop = (signal: string): void => {
    // Who asks a second time does not want to wait; Node then ends the process.
    process.off("SIGTERM", stop).off("SIGINT", stop);
    log({ event: "stopping", signal });
    void server.stop();
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = exitCodeOf(error);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return exitCodeOf(error) === BUG ? (error.stack ?? error.message) : error.message;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError) return WRONG_USAGE;
  return error instanceof ListenError ? UNAVAILABLE : BUG;
}
