import { describe, expect, it } from "vitest";

import { COMMANDS, COMMAND_NAMES } from "../../src/arguments/commands.ts";
import { spellFlag } from "../../src/arguments/flags.ts";
import { helpText } from "../../src/arguments/help.ts";

const PAGES = [undefined, ...COMMAND_NAMES];

describe("helpText", () => {
  it.for(PAGES)("leads with examples and ends with the exit codes: %s", (command) => {
    const lines = helpText(command).split("\n");
    expect(lines[2]).toBe("Examples");
    expect(lines).toContain("  130  interrupted");
  });

  it.for(PAGES)("fits a terminal of 80 columns: %s", (command) => {
    expect(
      helpText(command)
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it.for(COMMAND_NAMES)("names every flag of %s", (command) => {
    const help = helpText(command);
    for (const flag of COMMANDS[command].flags) expect(help).toContain(`  ${spellFlag(flag)}`);
  });
});
