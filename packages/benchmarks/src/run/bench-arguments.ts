import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PrecisError } from "@precis/core";

import { DATA_VARIABLE, DEFAULT_DATA_FOLDER } from "../data/data-folder.ts";

/** What the command line of a benchmark may say. */
export interface BenchArguments {
  /** Where the public sets are. */
  readonly dataFolder: string;
  /** The first so many rows of each set; a run with a limit is a look, and is not written down. */
  readonly limit: number;
  /** Whether the peers are measured too. */
  readonly peers: boolean;
  /** Offenders shown for each rule of an audit, on standard error; 0 shows none. */
  readonly examples: number;
}

/**
 * Returns what a command line says: `--data DIR`, `--limit N`, `--no-peers`, `--examples N`. Without `--data`
 * the environment's `PRECIS_DATA` names the folder, and without that it is the one beside the project.
 *
 * @throws {PrecisError} `INVALID_OPTION` for anything else.
 */
export function parseBenchArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BenchArguments {
  const { data, limit, peers, examples } = readOptions(args);
  return {
    dataFolder: resolve(data ?? (env[DATA_VARIABLE] || DEFAULT_DATA_FOLDER)),
    limit: readCount("limit", limit) ?? Number.POSITIVE_INFINITY,
    peers: peers ?? true,
    examples: readCount("examples", examples) ?? 0,
  };
}

function readCount(option: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^[1-9]\d*$/u.test(value)) {
    throw new PrecisError(
      "INVALID_OPTION",
      `--${option} is ${JSON.stringify(value)}; give a whole number from 1.`,
    );
  }
  return value === undefined ? undefined : Number(value);
}

function readOptions(args: readonly string[]): {
  readonly data?: string | undefined;
  readonly limit?: string | undefined;
  readonly peers?: boolean | undefined;
  readonly examples?: string | undefined;
} {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        data: { type: "string" },
        limit: { type: "string" },
        peers: { type: "boolean" },
        examples: { type: "string" },
      },
    }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PrecisError(
      "INVALID_OPTION",
      `${message}. A benchmark takes --data DIR, --limit N, --no-peers and --examples N.`,
      { cause: error },
    );
  }
}
