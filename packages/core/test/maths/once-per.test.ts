import { describe, expect, it } from "vitest";

import { oncePer } from "../../src/maths/once-per.ts";

describe("oncePer", () => {
  it("does its work once for each object", () => {
    const given: string[] = [];
    const nameOf = oncePer((person: { readonly name: string }) => {
      given.push(person.name);
      return { name: person.name };
    });
    const amina = { name: "Amina" };
    const twin = { name: "Amina" };
    expect(nameOf(amina)).toBe(nameOf(amina));
    expect(nameOf(twin)).not.toBe(nameOf(amina));
    expect(given).toEqual(["Amina", "Amina"]);
  });

  it("does it anew for a copy, and leaves no trace to be seen", () => {
    const lengthOf = oncePer(({ name }: { readonly name: string }) => ({ length: name.length }));
    const amina = { name: "Amina" };
    expect(lengthOf(amina)).toEqual({ length: 5 });
    expect(amina).toStrictEqual({ name: "Amina" });
    expect(lengthOf({ ...amina, name: "Li" })).toEqual({ length: 2 });
  });
});
