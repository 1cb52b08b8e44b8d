import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../dist/server/main.js", import.meta.url));

/** The built server in a process of its own. */
export interface ServerProcess {
  /** Where it listens, such as `http://127.0.0.1:40001`. */
  readonly address: string;
  readonly port: number;
  readonly kill: (signal: "SIGTERM" | "SIGINT") => void;
  /** Resolves once the process has ended, with its exit code and all it wrote to standard error. */
  readonly ended: Promise<Ending>;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly stderr: string;
}

/** Starts the built server on a port that the system chooses and returns it, listening. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const { child, ended } = spawnServer({ PORT: "0", ...env });
  const [line]: unknown[] = await once(createInterface(child.stdout), "line");
  const address = /http:\S+/.exec(String(line))?.[0] ?? "";
  return {
    address,
    port: Number(new URL(address).port),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

/** Runs the built server where it cannot start, and returns how it ended. */
export function runServer(env: Readonly<Record<string, string>>): Promise<Ending> {
  return spawnServer(env).ended;
}

function spawnServer(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stderr = text(child.stderr);
  const ended = once(child, "exit").then(async () => ({
    code: child.exitCode,
    stderr: await stderr,
  }));
  return { child, ended };
}
