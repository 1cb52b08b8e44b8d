import { describe, expect, it } from "vitest";

import { serverArguments } from "../../src/commands/serve.ts";

describe("serverArguments", () => {
  it("passes the flags that were given and no others", () => {
    expect(serverArguments({ port: 0, host: "-a" })).toEqual(["--port=0", "--host=-a"]);
    expect(serverArguments({ host: "0.0.0.0", quiet: true })).toEqual(["--host=0.0.0.0"]);
    expect(serverArguments({})).toEqual([]);
  });
});
