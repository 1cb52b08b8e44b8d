import { wrapText } from "@precis/formats";

import { EXIT_MEANINGS } from "../exit-codes.ts";
import type { CommandName } from "./command.ts";
import { COMMANDS, COMMAND_NAMES } from "./commands.ts";
import { COMMON_FLAGS } from "./flag-groups.ts";
import { FLAGS, spellFlag } from "./flags.ts";
import type { FlagName } from "./flags.ts";

const SOURCE =
  "SOURCE is a path, an http(s) address, or - for standard input, which is read\nwhen nothing is named and something comes through a pipe.";

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ["NO_COLOR", "set: no colour"],
  ["FORCE_COLOR", "set: colour, off a terminal too; 0: none"],
  ["INK_SCREEN_READER", "true: the quiz is drawn for a screen reader"],
  ["PRECIS_DEBUG", "set: where a bug happened"],
];

/**
 * Returns the help of `precis`, or of one of its commands: examples first, then everything from the
 * tables.
 */
export function helpText(command?: CommandName): string {
  const parts = command === undefined ? overview() : commandHelp(command);
  return `${parts.join("\n\n")}\n`;
}

function overview(): readonly string[] {
  return [
    "precis: summaries you can trust and quizzes worth taking, offline",
    section("Examples", [
      ["precis summary article.txt --sentences 3", "three sentences, word for word"],
      ["precis quiz article.txt", "a quiz on the article"],
      ["cat page.html | precis extract", "the article without the rest"],
      ["precis summary article.txt --json | jq .", "for a program"],
    ]),
    section("Usage", [["precis COMMAND [SOURCE] [FLAGS]", ""]]),
    section(
      "Commands",
      COMMAND_NAMES.map((name) => [`${name} ${COMMANDS[name].operands}`, COMMANDS[name].does]),
    ),
    SOURCE,
    flagSection("Flags of every command", COMMON_FLAGS),
    section("Exit codes", Object.entries(EXIT_MEANINGS)),
    section("Environment", ENVIRONMENT),
    "precis COMMAND --help says more.",
  ];
}

function commandHelp(command: CommandName): readonly string[] {
  const { operands, does, examples, flags } = COMMANDS[command];
  return [
    `precis ${command}: ${does}`,
    section("Examples", examples),
    section("Usage", [[`precis ${command} ${operands} [FLAGS]`.replaceAll("  ", " "), ""]]),
    ...(operands.includes("SOURCE") ? [SOURCE] : []),
    ...(flags.length === 0 ? [] : [flagSection("Flags", flags)]),
    ...(command === "batch"
      ? [
          "The flags of the command it names are its own too: precis summary --help,\nprecis quiz --help.",
        ]
      : []),
    flagSection("Flags of every command", COMMON_FLAGS),
    section("Exit codes", Object.entries(EXIT_MEANINGS)),
  ];
}

function flagSection(title: string, names: readonly FlagName[]): string {
  return section(
    title,
    names.map((name) => {
      const { short, placeholder, does } = FLAGS[name];
      const spelling = short === undefined ? spellFlag(name) : `-${short}, ${spellFlag(name)}`;
      return [placeholder === undefined ? spelling : `${spelling} ${placeholder}`, does];
    }),
  );
}

/** A left column wider than this would leave no room for the right one. */
const MOST_LEFT_COLUMNS = 42;

/** Two columns under a title; where the left one is too wide, the right one stands under it. */
function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.flatMap(([left, right]) => {
    if (right === "") return [`  ${left}`];
    return widest > MOST_LEFT_COLUMNS
      ? [`  ${left}`, ...wrapText(right, { first: "      " })]
      : wrapText(right, { first: `  ${left.padEnd(widest)}  ` });
  });
  return [title, ...lines].join("\n");
}
