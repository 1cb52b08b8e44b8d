import { printable } from "@precis/formats";

import type { FlagValues } from "../arguments/flags.ts";
import type { Io } from "../io.ts";
import { paintFor } from "./colour.ts";

/** Writes remarks on a result to standard error, one a line, unless `--quiet`. */
export function writeNotes(lines: readonly string[], flags: FlagValues, io: Io): void {
  if (flags.quiet === true) return;
  const { faint } = paintFor(io.stderr, io.env);
  io.stderr.write(lines.map((line) => `${faint(printable(line))}\n`).join(""));
}
