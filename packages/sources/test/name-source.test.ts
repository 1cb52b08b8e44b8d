import { expect, it } from "vitest";

import { nameSource } from "../src/name-source.ts";

it.for([
  ["-", "Standard input"],
  ["upload", "The upload"],
  ["ferry.txt", "ferry.txt"],
] as const)("calls %s %s", ([source, name]) => {
  expect(nameSource(source)).toBe(name);
});
