import { describe, expect, it } from "vitest";
import { toKey } from "../../../src/answer/numbers/fraction.ts";
import { guessDecimalMark, readDigits } from "../../../src/answer/numbers/read-digits.ts";

describe("readDigits", () => {
  it.for([
    ["40,000", "40000"],
    ["1,234,567.5", "2469135/2"],
    ["12,34,567", "1234567"],
    ["40 000", "40000"],
    ["40'000", "40000"],
    ["1.234.567", "1234567"],
    ["1.234,5", "2469/2"],
    ["4,5", "9/2"],
    ["40.000", "40"],
    [".5", "1/2"],
    ["0.25", "1/4"],
    ["9007199254740993", "9007199254740993"],
  ] as const)("reads %s as %s", ([text, value]) => {
    const number = readDigits(text);
    expect(number === null ? null : toKey(number)).toBe(value);
  });

  it.for(["007", "1,2,3", "40,0000", "1.2.3"])("reads no number in %s", (text) => {
    expect(readDigits(text)).toBeNull();
  });

  it.for([
    ["40.000", "40000"],
    ["4,567", "4567/1000"],
    ["4,5", "9/2"],
  ] as const)("reads %s as %s where commas set off decimals", ([text, value]) => {
    const number = readDigits(text, "comma");
    expect(number === null ? null : toKey(number)).toBe(value);
  });
});

describe("guessDecimalMark", () => {
  it.for([
    ["Rund 40.000 Menschen sind mit der Bahn in die Stadt gekommen.", "comma"],
    ["Près de 40.000 personnes ont marché dans les rues de la ville.", "comma"],
    ["He flew from Los Angeles to Las Vegas for the talks.", "point"],
    ["Die Zeit and El País wrote of the talks that day.", "point"],
    ["", "point"],
  ] as const)("“%s”: %s", ([sentence, mark]) => {
    expect(guessDecimalMark(sentence)).toBe(mark);
  });
});
