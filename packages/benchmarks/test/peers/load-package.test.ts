import { describe, expect, it } from "vitest";

import { loadPackage } from "../../src/peers/load-package.ts";

describe("loadPackage", () => {
  it("gives a peer that runs the installed module", async () => {
    const result = await loadPackage(
      { name: "first", version: "1.0.0", adapt: first },
      async () => 2,
    );
    expect(result).toMatchObject({ available: true, name: "first", version: "1.0.0" });
    expect(result.available && result.run("Rain. Wind.")).toEqual(["Rain.", "2"]);
  });

  it("says in one line why a peer cannot be had", async () => {
    expect(await loadPackage({ name: "first", version: "1.0.0", adapt: first }, refuse)).toEqual({
      available: false,
      name: "first",
      reason: "no network",
    });
  });
});

async function refuse(): Promise<unknown> {
  throw new Error("no network\nlong log");
}

function first(module: unknown): (text: string) => readonly string[] {
  return (text) => [text.split(" ")[0] ?? "", String(module)];
}
