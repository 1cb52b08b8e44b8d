import type { ExitCode } from "./exit-codes.ts";
import type { FlagValues } from "./flags.ts";
import type { Io } from "./io.ts";

/** What a command is given: its operands in order and its flags, already checked. */
export interface CommandInput {
  readonly operands: readonly string[];
  readonly flags: FlagValues;
}

/** A command's work; a refusal is thrown, not returned. */
export type RunCommand = (input: CommandInput, io: Io) => Promise<ExitCode>;

/** The name of a command. */
export type CommandName =
  | "summary"
  | "quiz"
  | "lint"
  | "extract"
  | "batch"
  | "serve"
  | "completions";
