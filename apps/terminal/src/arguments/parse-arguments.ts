import { parseArgs } from "node:util";

import { findBatchCommand } from "../batch/batch-commands.ts";
import type { CommandInput, CommandName } from "./command.ts";
import { COMMANDS, COMMAND_NAMES, findCommand } from "./commands.ts";
import { COMMON_FLAGS, LENGTH_FLAGS, PART_FLAGS } from "./flag-groups.ts";
import { readValue } from "./flag-values.ts";
import { FLAGS, FLAG_NAMES, spellFlag } from "./flags.ts";
import type { FlagName, FlagValues } from "./flags.ts";
import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** What a command line asks for. */
export type Invocation =
  | { readonly kind: "help"; readonly command: CommandName | undefined }
  | { readonly kind: "version" }
  | { readonly kind: "welcome"; readonly flags: FlagValues }
  | ({ readonly kind: "command"; readonly command: CommandName } & CommandInput);

/**
 * Returns what a command line asks for, every flag checked.
 *
 * Flags may stand before and after the command and its operands. `isFile` says whether a word that
 * is no command is a file, for a better hint.
 *
 * @throws {@link UsageError} for anything the command does not take.
 */
export function parseArguments(
  argv: readonly string[],
  isFile: (path: string) => boolean,
): Invocation {
  const { words, flags } = readTokens(argv);
  const [first, ...operands] = words;
  if (flags.version === true) return { kind: "version" };
  if (first === undefined) return withoutCommand(flags);
  if (first === "help") return helpOn(operands[0], isFile);
  const command = findCommand(first);
  if (command === undefined) throw unknownCommand(first, isFile);
  if (flags.help === true) return { kind: "help", command };
  checkOperands(command, operands);
  checkFlags(command, operands, flags);
  return { kind: "command", command, operands, flags };
}

/**
 * Returns whether a command line, even a wrong one, asks for JSON: then its errors are JSON as
 * well.
 */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const flags = end === -1 ? argv : argv.slice(0, end);
  return flags.some(
    (word, at) =>
      word === "--json" ||
      word === "--format=json" ||
      (word === "json" && flags[at - 1] === "--format"),
  );
}

/** Reads words and flags, each flag by its own reader, without yet knowing the command. */
function readTokens(argv: readonly string[]): { words: readonly string[]; flags: FlagValues } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(FLAG_NAMES.map((name) => [spellFlag(name).slice(2), shape(name)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const flags: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const name = FLAG_NAMES.find((candidate) => spellFlag(candidate) === `--${token.name}`);
    if (name === undefined) throw unknownFlag(token.rawName);
    flags[name] = readFlag(name, token.value, token.inlineValue);
  }
  return { words, flags };
}

function shape(name: FlagName): { type: "string" | "boolean"; short?: string } {
  const { reader, short } = FLAGS[name];
  return { type: reader === undefined ? "boolean" : "string", ...(short && { short }) };
}

function readFlag(name: FlagName, raw: string | undefined, isInline: boolean | undefined): unknown {
  const { reader, placeholder } = FLAGS[name];
  const spelling = spellFlag(name);
  if (reader === undefined) {
    if (raw === undefined) return true;
    throw new UsageError(`${spelling} takes no value; it was given ${JSON.stringify(raw)}.`);
  }
  if (raw === undefined || (raw.startsWith("--") && isInline !== true)) {
    throw new UsageError(`${spelling} needs a value: ${spelling} ${placeholder}, ${reader.takes}.`);
  }
  return readValue<unknown>(spelling, reader, raw);
}

function helpOn(word: string | undefined, isFile: (path: string) => boolean): Invocation {
  const command = findCommand(word ?? "");
  if (word !== undefined && command === undefined) throw unknownCommand(word, isFile);
  return { kind: "help", command };
}

function withoutCommand(flags: FlagValues): Invocation {
  if (flags.help === true) return { kind: "help", command: undefined };
  const [given] = givenFlags(flags).filter((name) => name !== "quiet");
  if (given === undefined) return { kind: "welcome", flags };
  const home = COMMAND_NAMES.find((name) => takesFlag(name, undefined, given)) ?? "summary";
  throw new UsageError(
    `${spellFlag(given)} needs a command and an article. Try: precis ${home} SOURCE ${spellFlag(given)}`,
  );
}

function unknownCommand(word: string, isFile: (path: string) => boolean): UsageError {
  if (isFile(word) || /^https?:\/\//iu.test(word)) {
    return new UsageError(`${word} is no command. Did you mean precis summary ${word}?`);
  }
  const hint = didYouMean(word, COMMAND_NAMES, (name) => `precis ${name}`);
  const all = hint === "" ? ` The commands are ${COMMAND_NAMES.join(", ")}.` : hint;
  return new UsageError(`${JSON.stringify(word)} is no command.${all}`);
}

function unknownFlag(spelling: string): UsageError {
  const hint = didYouMean(spelling, FLAG_NAMES.map(spellFlag));
  return new UsageError(`There is no flag ${spelling}.${hint || " See precis --help."}`);
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const { most, operands: usage } = COMMANDS[command];
  const extra = operands[most];
  if (extra !== undefined) {
    throw new UsageError(
      `${JSON.stringify(extra)} is one too many: precis ${command} ${usage}`.trimEnd(),
    );
  }
}

function checkFlags(command: CommandName, operands: readonly string[], flags: FlagValues): void {
  const given = givenFlags(flags);
  const stray = given.find((name) => !takesFlag(command, operands[0], name));
  if (stray !== undefined) {
    const homes = COMMAND_NAMES.filter((name) => COMMANDS[name].flags.includes(stray));
    const whose = homes.map((name) => `precis ${name}`).join(" and ");
    throw new UsageError(`${spellFlag(stray)} is a flag of ${whose}, not of precis ${command}.`);
  }
  const lengths = given.filter((name) => LENGTH_FLAGS.includes(name)).map(spellFlag);
  if (lengths.length > 1) {
    throw new UsageError(`Give only one of ${lengths.join(" and ")}: each sets the length.`);
  }
  if (flags.json === true && flags.format !== undefined && flags.format !== "json") {
    throw new UsageError(`--json and --format ${flags.format} ask for two formats; give one.`);
  }
}

function takesFlag(command: CommandName, operand: string | undefined, flag: FlagName): boolean {
  const named = command === "batch" ? findBatchCommand(operand) : undefined;
  return (
    COMMON_FLAGS.includes(flag) ||
    COMMANDS[command].flags.includes(flag) ||
    (named !== undefined && COMMANDS[named].flags.includes(flag) && !PART_FLAGS.includes(flag))
  );
}

function givenFlags(flags: FlagValues): readonly FlagName[] {
  return FLAG_NAMES.filter((name) => flags[name] !== undefined);
}
