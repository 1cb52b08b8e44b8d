import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { FlagName, FlagValues } from "./flags.ts";

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

/** One command as the command line, the help and the completions know it. */
export interface Command {
  /** Its operands as the help writes them. */
  readonly operands: string;
  /** How many operands it takes at most. */
  readonly most: number;
  /** What it does, in one line. */
  readonly does: string;
  /** Command lines with what each does, the plainest first. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** The flags of its own; those of every command come on top. */
  readonly flags: readonly FlagName[];
  /** Loads the command's code, which nothing else needs. */
  readonly load: () => Promise<RunCommand>;
}

/** Every command by its name, in the order the help shows them. */
export type CommandTable = Readonly<Record<CommandName, Command>>;
