import { PrecisError } from "@precis/core";
import { afterEach, expect, it, vi } from "vitest";

import { runCommand } from "../../src/run/run-command.ts";

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

it("tells what a user got wrong in one line and sets exit code 2", async () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await runCommand(() => Promise.reject(new PrecisError("INVALID_OPTION", "--limit is wrong.")));
  expect(write.mock.calls).toEqual([["--limit is wrong.\n"]]);
  expect(process.exitCode).toBe(2);
});

it("lets a bug through", async () => {
  await expect(runCommand(() => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
});
