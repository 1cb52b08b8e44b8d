import { spawnSync } from "node:child_process";

import { splitRaw } from "../quality/split-raw.ts";
import type { Missing, Peer } from "./peer.ts";

/** ots prints nothing for a ratio of 0. */
const LEAST_PERCENT = 1;

/**
 * Returns the Open Text Summarizer (Debian's `ots`), where the command is installed.
 *
 * ots takes a percentage, not a number of sentences, so it is asked for the share that the wanted
 * sentences are of all; what it gives may be a sentence more or less.
 */
export function findOts(command = "ots"): Peer | Missing {
  const version = readVersion(command);
  if (version === null) {
    return { available: false, name: "ots", reason: "the ots command is not installed" };
  }
  const run = (text: string, sentences: number, language: string): readonly string[] => {
    const total = Math.max(1, splitRaw(text, language).length);
    const percent = Math.min(100, Math.max(LEAST_PERCENT, Math.round((100 * sentences) / total)));
    return splitRaw(call(command, ["--ratio", String(percent), "--dic", language], text), language);
  };
  return { available: true, name: "ots", version, run };
}

function readVersion(command: string): string | null {
  try {
    return /\d+(?:\.\d+)+/u.exec(call(command, ["--version"], ""))?.[0] ?? "unknown";
  } catch {
    return null;
  }
}

function call(command: string, args: readonly string[], input: string): string {
  const { stdout, status, error } = spawnSync(command, args, { input, encoding: "utf8" });
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${args.join(" ")} failed`, { cause: error });
  }
  return stdout;
}
