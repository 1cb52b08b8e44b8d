import { BATCH_COMMANDS } from "../batch/batch-commands.ts";
import type { Command, CommandTable } from "./command.ts";
import { COMMON_FLAGS } from "./flag-groups.ts";
import { FLAGS, FLAG_NAMES, spellFlag } from "./flags.ts";
import type { FlagName } from "./flags.ts";

/** A shell that the command can teach. */
export type Shell = "bash" | "zsh" | "fish";

/** A command with all that is completed behind it. */
interface Completed {
  readonly name: string;
  readonly does: string;
  readonly flags: readonly FlagName[];
  /** The words its first operand is one of; none where it is a file. */
  readonly operands: readonly string[];
}

/**
 * Returns the script that makes a shell complete commands, flags and the values that can be listed.
 */
export function completionScript(shell: Shell, commands: CommandTable): string {
  const completed = Object.entries(commands).map(([name, command]): Completed => ({
    name,
    does: command.does,
    flags: flagsOf(name, commands, command),
    operands: operandsOf(command),
  }));
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](completed);
}

/** Every flag a command takes; `batch` takes those of the commands it names as well. */
function flagsOf(name: string, commands: CommandTable, { flags }: Command): readonly FlagName[] {
  const named =
    name === "batch" ? BATCH_COMMANDS.flatMap((batched) => commands[batched].flags) : [];
  return [...new Set([...flags, ...named, ...COMMON_FLAGS])];
}

function operandsOf(command: Command): readonly string[] {
  const [first = ""] = command.operands.split(" ");
  return first.includes("|") ? first.split("|") : [];
}

const LISTED: readonly FlagName[] = FLAG_NAMES.filter(
  (name) => (FLAGS[name].reader?.choices ?? []).length > 0,
);

function bashScript(completed: readonly Completed[]): string {
  const values = LISTED.map(
    (name) => `    ${spellFlag(name)}) words="${FLAGS[name].reader?.choices.join(" ")}" ;;`,
  );
  const commands = completed.map(
    ({ name, flags, operands }) =>
      `    ${name}) flags="${flags.map(spellFlag).join(" ")}" operands="${operands.join(" ")}" ;;`,
  );
  const names = completed.map(({ name }) => name).join(" ");
  return `_precis() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local words="" flags="" operands=""
  case "$previous" in
${values.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.join("\n")}
  esac
  if [[ -z $words ]]; then
    if ((COMP_CWORD == 1)); then words="${names} --help --version"
    elif [[ $current == -* ]]; then words="$flags"
    elif ((COMP_CWORD == 2)); then words="$operands"
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _precis precis
`;
}

function zshScript(completed: readonly Completed[]): string {
  const commands = completed.map(({ name, flags, operands }) => {
    const first = operands.length > 0 ? `      '1:what:(${operands.join(" ")})'` : undefined;
    const specs = [...flags.map(zshFlag), first, "      '*:file:_files'"];
    return `    ${name}) _arguments \\\n${specs.filter(Boolean).join(" \\\n")} ;;`;
  });
  const list = completed.map(({ name, does }) => `    '${name}:${quoteZsh(does)}'`);
  return `#compdef precis
_precis() {
  local -a commands=(
${list.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${commands.join("\n")}
  esac
}
_precis "$@"
`;
}

function zshFlag(name: FlagName): string {
  const { reader, placeholder, does } = FLAGS[name];
  const choices = reader?.choices ?? [];
  const action = choices.length > 0 ? `(${choices.join(" ")})` : " ";
  const value = reader === undefined ? "" : `:${placeholder}:${action}`;
  return `      '${spellFlag(name)}[${quoteZsh(does)}]${value}'`;
}

function fishScript(completed: readonly Completed[]): string {
  const lines = completed.flatMap(({ name, does, flags, operands }) => {
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c precis -n __fish_use_subcommand -f -a ${name} -d ${quoteFish(does)}`,
      ...flags.map((flag) => `complete -c precis ${when} ${fishFlag(flag)}`),
      ...(operands.length === 0
        ? []
        : [`complete -c precis ${when} -a ${quoteFish(operands.join(" "))}`]),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function fishFlag(name: FlagName): string {
  const { reader, does } = FLAGS[name];
  const choices = (reader?.choices ?? []).join(" ");
  const value = reader === undefined ? "" : " -x";
  const words = choices === "" ? "" : ` -a ${quoteFish(choices)}`;
  return `-l ${spellFlag(name).slice(2)}${value}${words} -d ${quoteFish(does)}`;
}

/** Inside single quotes, where brackets and colons part the fields of a description. */
function quoteZsh(text: string): string {
  return text.replaceAll("'", String.raw`'\''`).replaceAll(/[[\]:]/gu, String.raw`\$&`);
}

function quoteFish(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`;
}
