import { spawn } from "node:child_process";
import type { ChildProcess, ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The built command. */
export const MAIN: string = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** The article that comes with it. */
export const SAMPLE: string = fileURLToPath(new URL("../../assets/sample.txt", import.meta.url));

/** What a process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Returns our environment without what would change colours, and with what is given. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _none, CI: _ci, ...rest } = process.env;
  return { ...rest, ...more };
}

/** Starts `precis` with pipes for everything. */
export function startPrecis(
  argv: readonly string[],
  env: NodeJS.ProcessEnv = environment(),
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, ...argv], { env });
}

/** Runs `precis` to its end with `input` on standard input. */
export async function precis(
  argv: readonly string[],
  input: string | Uint8Array = "",
  env: NodeJS.ProcessEnv = environment(),
): Promise<Finished> {
  const child = startPrecis(argv, env);
  // Who does not read its input may close it early.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitOf(child),
  ]);
  return { code, stdout, stderr };
}

/** Runs a line in a shell, `precis` being the built command. */
export async function shell(line: string): Promise<Finished> {
  const child = spawn("bash", ["-c", `precis() { "$NODE" "$MAIN" "$@"; }; ${line}`], {
    env: environment({ NODE: process.execPath, MAIN, SAMPLE }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitOf(child),
  ]);
  return { code, stdout, stderr };
}

/** Resolves with the exit code of a process; `null` when a signal ended it. */
export async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, "exit");
  return child.exitCode;
}
