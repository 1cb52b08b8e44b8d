import { describe, expect, it } from "vitest";

import { serverEnvironment } from "../../src/commands/serve.ts";

describe("serverEnvironment", () => {
  it("puts the flags over the environment and leaves the rest alone", () => {
    expect(serverEnvironment({ port: 0 }, { PORT: "1", HOST: "::1", PATH: "/bin" })).toEqual({
      PORT: "0",
      HOST: "::1",
      PATH: "/bin",
    });
    expect(serverEnvironment({ host: "0.0.0.0" }, {})).toEqual({ HOST: "0.0.0.0" });
  });
});
