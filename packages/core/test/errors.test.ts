import { expect, it } from "vitest";

import { PrecisError } from "../src/errors.ts";

it("carries its code, its message and its cause", () => {
  const cause = new Error("inside");
  const error = new PrecisError("EMPTY_TEXT", "The text is empty.", { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "PrecisError",
    code: "EMPTY_TEXT",
    message: "The text is empty.",
    cause,
  });
});
