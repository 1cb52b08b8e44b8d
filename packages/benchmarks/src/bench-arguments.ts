import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PrecisError } from "@precis/core";
import { DEFAULT_DATA_FOLDER } from "./data.ts";

/** What the command line of a benchmark may say. */
export interface BenchArguments {
  /** Where the public sets are. */
  readonly dataFolder: string;
  /** The first so many rows of each set; a run with a limit is a look, and is not written down. */
  readonly limit: number;
  /** Whether the peers are measured too. */
  readonly peers: boolean;
}

/**
 * Returns what a command line says: `--data DIR`, `--limit N`, `--no-peers`.
 *
 * @throws {PrecisError} `INVALID_OPTION` for anything else.
 */
export function parseBenchArguments(args: readonly string[]): BenchArguments {
  const { data, limit, peers } = readOptions(args);
  if (limit !== undefined && !/^[1-9]\d*$/u.test(limit)) {
    throw new PrecisError(
      "INVALID_OPTION",
      `--limit is ${JSON.stringify(limit)}; give a whole number from 1.`,
    );
  }
  return {
    dataFolder: data === undefined ? DEFAULT_DATA_FOLDER : resolve(data),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
    peers: peers ?? true,
  };
}

function readOptions(args: readonly string[]): {
  readonly data?: string | undefined;
  readonly limit?: string | undefined;
  readonly peers?: boolean | undefined;
} {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        data: { type: "string" },
        limit: { type: "string" },
        peers: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PrecisError(
      "INVALID_OPTION",
      `${message}. A benchmark takes --data DIR, --limit N and --no-peers.`,
      { cause: error },
    );
  }
}
