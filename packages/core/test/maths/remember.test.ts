import { expect, it } from "vitest";
import { remember } from "../../src/maths/remember.ts";

it("works out the value of a text once", () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text.length;
  }, 10);
  expect([lengthOf("crane"), lengthOf("quay"), lengthOf("crane")]).toEqual([5, 4, 5]);
  expect(asked).toEqual(["crane", "quay"]);
});

it("forgets what was not asked for in a long time, and keeps what was", () => {
  const asked: string[] = [];
  const echo = remember((text) => {
    asked.push(text);
    return text;
  }, 4);
  for (const text of ["often", "once", "b", "often", "c", "often", "once"]) echo(text);
  expect(asked).toEqual(["often", "once", "b", "c", "once"]);
});
