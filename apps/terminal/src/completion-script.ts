import { BATCH_COMMANDS } from "./batch/batch-commands.ts";
import { COMMANDS, COMMAND_NAMES, COMMON_FLAGS } from "./commands.ts";
import type { CommandName } from "./command.ts";
import { FLAGS, FLAG_NAMES, spellFlag } from "./flags.ts";
import type { FlagName } from "./flags.ts";

/** A shell that the command can teach. */
export type Shell = "bash" | "zsh" | "fish";

/**
 * Returns the script that makes a shell complete commands, flags and the values that can be listed.
 */
export function completionScript(shell: Shell): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell]();
}

/** Every flag a command takes; `batch` takes those of the commands it names as well. */
function flagsOf(command: CommandName): readonly FlagName[] {
  const named = command === "batch" ? BATCH_COMMANDS.flatMap((name) => COMMANDS[name].flags) : [];
  return [...new Set([...COMMANDS[command].flags, ...named, ...COMMON_FLAGS])];
}

/** The words a command's first operand is one of; none where it is a file. */
function operandsOf(command: CommandName): readonly string[] {
  const [first = ""] = COMMANDS[command].operands.split(" ");
  return first.includes("|") ? first.split("|") : [];
}

const LISTED: readonly FlagName[] = FLAG_NAMES.filter(
  (name) => (FLAGS[name].reader?.choices ?? []).length > 0,
);

function bashScript(): string {
  const values = LISTED.map(
    (name) => `    ${spellFlag(name)}) words="${FLAGS[name].reader?.choices.join(" ")}" ;;`,
  );
  const commands = COMMAND_NAMES.map(
    (name) =>
      `    ${name}) flags="${flagsOf(name).map(spellFlag).join(" ")}" operands="${operandsOf(name).join(" ")}" ;;`,
  );
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
    if ((COMP_CWORD == 1)); then words="${COMMAND_NAMES.join(" ")} --help --version"
    elif [[ $current == -* ]]; then words="$flags"
    elif ((COMP_CWORD == 2)); then words="$operands"
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _precis precis
`;
}

function zshScript(): string {
  const commands = COMMAND_NAMES.map((name) => {
    const operands = operandsOf(name);
    const first = operands.length > 0 ? `      '1:what:(${operands.join(" ")})'` : undefined;
    const specs = [...flagsOf(name).map(zshFlag), first, "      '*:file:_files'"];
    return `    ${name}) _arguments \\\n${specs.filter(Boolean).join(" \\\n")} ;;`;
  });
  const list = COMMAND_NAMES.map((name) => `    '${name}:${quoteZsh(COMMANDS[name].does)}'`);
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

function fishScript(): string {
  const lines = COMMAND_NAMES.flatMap((command) => {
    const when = `-n '__fish_seen_subcommand_from ${command}'`;
    const operands = operandsOf(command).join(" ");
    return [
      `complete -c precis -n __fish_use_subcommand -f -a ${command} -d ${quoteFish(COMMANDS[command].does)}`,
      ...flagsOf(command).map((name) => `complete -c precis ${when} ${fishFlag(name)}`),
      ...(operands === "" ? [] : [`complete -c precis ${when} -a ${quoteFish(operands)}`]),
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
