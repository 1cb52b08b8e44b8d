import { describe, expect, it } from "vitest";

import { COMMANDS, COMMAND_NAMES } from "../../src/arguments/commands.ts";
import { completionScript } from "../../src/arguments/completion-script.ts";

describe("completionScript", () => {
  it.for(["bash", "zsh", "fish"] as const)("knows every command in %s", (shell) => {
    const script = completionScript(shell, COMMANDS);
    for (const name of COMMAND_NAMES) expect(script).toContain(name);
  });

  it("completes flags of the command and values of the flag in bash", () => {
    const script = completionScript("bash", COMMANDS);
    expect(script).toContain('--kind) words="choice typed mixed" ;;');
    expect(script).toMatch(
      /^ {4}batch\) flags="--jobs --sentences .*" operands="summary quiz" ;;$/mu,
    );
  });

  it("keeps apostrophes inside their quotes", () => {
    expect(completionScript("zsh", COMMANDS)).toContain(
      String.raw`JSON also carries the article'\''s text`,
    );
    expect(completionScript("fish", COMMANDS)).toContain(
      String.raw`JSON also carries the article\'s text`,
    );
  });
});
