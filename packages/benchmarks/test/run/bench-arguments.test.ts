import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

import { DEFAULT_DATA_FOLDER } from "../../src/data/data-folder.ts";
import { parseBenchArguments } from "../../src/run/bench-arguments.ts";

describe("parseBenchArguments", () => {
  it("measures all rows and peers of the folder beside the project unless told otherwise", () => {
    expect(parseBenchArguments([], {})).toEqual({
      dataFolder: DEFAULT_DATA_FOLDER,
      limit: Number.POSITIVE_INFINITY,
      peers: true,
      examples: 0,
    });
  });

  it("takes a folder, a limit, examples and no peers", () => {
    const args = ["--data", "sets", "--limit", "20", "--no-peers", "--examples", "3"];
    expect(parseBenchArguments(args, { PRECIS_DATA: "others" })).toEqual({
      dataFolder: resolve("sets"),
      limit: 20,
      peers: false,
      examples: 3,
    });
  });

  it.for([
    ["the folder that the environment names", { PRECIS_DATA: "sets" }, resolve("sets")],
    [
      "the folder beside the project where the environment names none",
      { PRECIS_DATA: "" },
      DEFAULT_DATA_FOLDER,
    ],
  ] as const)("looks in %s", ([, env, folder]) => {
    expect(parseBenchArguments([], env).dataFolder).toBe(folder);
  });

  it.for([
    ["--limit", "0"],
    ["--limit", "many"],
    ["--examples", "-1"],
    ["--fast", ""],
  ] as const)("refuses %s %s", ([flag, value]) => {
    expect(() => parseBenchArguments([flag, value], {})).toThrow(flag);
  });
});
