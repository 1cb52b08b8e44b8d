import { describe, expect, it } from "vitest";
import { canBeOnePerson, splitTitles } from "../../../src/answer/names/split-titles.ts";

describe("splitTitles", () => {
  it.for([
    ["president joe biden", ["president"], "joe biden", ""],
    ["former us secretary of state antony blinken", ["secretary of state"], "antony blinken", ""],
    ["deputy prime minister john prescott", ["deputy prime minister"], "john prescott", ""],
    ["general dr khan", ["general", "dr"], "khan", ""],
    ["martin luther king jr", [], "martin luther king", "jr"],
    ["us grant", [], "us grant", ""],
    ["president", [], "president", ""],
    ["", [], "", ""],
  ] as const)("parts “%s”", ([text, titles, name, endings]) => {
    const parted = splitTitles(text.split(" "));
    expect(parted.titles).toEqual(titles);
    expect(parted.name.join(" ")).toBe(name);
    expect(parted.endings.join(" ")).toBe(endings);
  });
});

describe("canBeOnePerson", () => {
  it.for([
    ["joe biden", "president joe biden", true],
    ["mr joe biden", "president joe biden", true],
    ["president general zia", "general zia", true],
    ["mr clinton", "mrs clinton", false],
    ["dr clinton", "mrs clinton", true],
    ["king charles", "prince charles", false],
    ["president biden", "vice president biden", false],
    ["martin king jr", "martin king", true],
    ["martin king jr", "martin king sr", false],
  ] as const)("“%s” and “%s”: %s", ([one, other, can]) => {
    expect(canBeOnePerson(splitTitles(one.split(" ")), splitTitles(other.split(" ")))).toBe(can);
  });
});
