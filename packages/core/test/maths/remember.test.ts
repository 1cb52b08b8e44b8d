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

it("starts anew when it has kept as many as it may", () => {
  const asked: string[] = [];
  const echo = remember((text) => {
    asked.push(text);
    return text;
  }, 2);
  for (const text of ["a", "b", "a", "c", "a"]) echo(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
