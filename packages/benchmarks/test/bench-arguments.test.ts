import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseBenchArguments } from "../src/bench-arguments.ts";
import { DEFAULT_DATA_FOLDER } from "../src/data.ts";

describe("parseBenchArguments", () => {
  it("measures all rows and peers of the folder beside the project unless told otherwise", () => {
    expect(parseBenchArguments([])).toEqual({
      dataFolder: DEFAULT_DATA_FOLDER,
      limit: Number.POSITIVE_INFINITY,
      peers: true,
    });
  });

  it("takes a folder, a limit and no peers", () => {
    expect(parseBenchArguments(["--data", "sets", "--limit", "20", "--no-peers"])).toEqual({
      dataFolder: resolve("sets"),
      limit: 20,
      peers: false,
    });
  });

  it.for([
    ["--limit", "0"],
    ["--limit", "many"],
    ["--fast", ""],
  ] as const)("refuses %s %s", ([flag, value]) => {
    expect(() => parseBenchArguments([flag, value])).toThrow(flag);
  });
});
