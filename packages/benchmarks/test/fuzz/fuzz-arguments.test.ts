import { describe, expect, it } from "vitest";

import { parseFuzzArguments } from "../../src/fuzz/fuzz-arguments.ts";

describe("parseFuzzArguments", () => {
  it("makes 20,000 files of the first run unless it is told otherwise", () => {
    expect(parseFuzzArguments([])).toEqual({ files: 20_000, run: 1 });
    expect(parseFuzzArguments(["--files", "50", "--run", "3", "--file", "17"])).toEqual({
      files: 50,
      run: 3,
      file: 17,
    });
  });

  it.for([["--files", "many"], ["--run", "-1"], ["--seed", "1"], ["x"]])("refuses %j", (args) => {
    expect(() => parseFuzzArguments(args)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});
