import { stripVTControlCharacters } from "node:util";

import { spawn } from "@lydell/node-pty";
import type { IPty } from "@lydell/node-pty";

import { MAIN, SAMPLE, environment } from "./precis.ts";

/** How often the output is looked at while something is waited for. */
const LOOK_MS = 20;

/** How long a screen may take on a busy machine. */
const PATIENCE_MS = 20_000;

/** A shell line on a pseudo-terminal, with `$NODE`, `$MAIN` and `$SAMPLE` set. */
export class PseudoTerminal {
  #output = "";
  #seen = 0;
  readonly #pty: IPty;
  readonly #exit: Promise<number>;

  constructor(line: string, env: Readonly<Record<string, string>> = {}) {
    this.#pty = spawn("bash", ["-c", line], {
      cols: 80,
      rows: 24,
      name: env["TERM"] ?? "xterm-256color",
      env: environment({ NODE: process.execPath, MAIN, SAMPLE, ...env }),
    });
    this.#pty.onData((data) => (this.#output += data));
    this.#exit = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode }) => resolve(exitCode));
    });
  }

  /** All that was written, escape sequences included. */
  get raw(): string {
    return this.#output;
  }

  /** All that was written, as text. */
  get text(): string {
    return stripVTControlCharacters(this.#output);
  }

  /** Types keys; what was written before no longer counts for {@link shows}. */
  press(keys: string): void {
    this.#seen = this.#output.length;
    this.#pty.write(keys);
  }

  /** Resolves with what was written since the last key, once it matches. */
  async shows(pattern: RegExp): Promise<string> {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      const fresh = stripVTControlCharacters(this.#output.slice(this.#seen)).replaceAll(
        "\u00A0",
        " ",
      );
      if (pattern.test(fresh)) return fresh;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    throw new Error(`${pattern} was not shown; what was:\n${this.text}`);
  }

  /** Resolves with the exit code of the line. */
  exit(): Promise<number> {
    return this.#exit;
  }

  /** Sends the shell a signal. */
  kill(signal: string): void {
    this.#pty.kill(signal);
  }
}
