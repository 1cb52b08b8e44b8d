import { parseArgs } from "node:util";
import { PrecisError } from "@precis/core";

/** What the command line of a fuzz run may say. */
export interface FuzzArguments {
  readonly files: number;
  /** Another run, other files. */
  readonly run: number;
  /** The one file that is made, kept and read; absent for a whole run. */
  readonly file?: number;
}

/** As many as the figure to reach asks for. */
const DEFAULT_FILES = 20_000;

/**
 * Returns what a command line says: `--files N`, `--run N`, `--file N`.
 *
 * @throws {PrecisError} `INVALID_OPTION` for anything else.
 */
export function parseFuzzArguments(args: readonly string[]): FuzzArguments {
  const { files, run, file } = readOptions(args);
  return {
    files: readNumber("files", files) ?? DEFAULT_FILES,
    run: readNumber("run", run) ?? 1,
    ...(file === undefined ? {} : { file: readNumber("file", file) ?? 0 }),
  };
}

function readNumber(option: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,9}$/u.test(value)) {
    throw new PrecisError(
      "INVALID_OPTION",
      `--${option} is ${JSON.stringify(value)}; give a whole number.`,
    );
  }
  return value === undefined ? undefined : Number(value);
}

function readOptions(args: readonly string[]): Readonly<Record<string, string | undefined>> {
  try {
    const text = { type: "string" } as const;
    return parseArgs({ args: [...args], options: { files: text, run: text, file: text } }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PrecisError(
      "INVALID_OPTION",
      `${message}. A fuzz run takes --files N, --run N and --file N.`,
      { cause: error },
    );
  }
}
