import { describe, expect, it } from "vitest";

import { parseQuantity } from "../../../../src/ask/entities/quantities/parse-quantity.ts";

describe("parseQuantity", () => {
  it.for<[text: string, quantity: ReturnType<typeof parseQuantity>]>([
    [
      "$2.4 million",
      { value: 2.4, prefix: "$", suffix: " million", decimals: 1, separator: "", spelt: false },
    ],
    ["1,250", { value: 1250, prefix: "", suffix: "", decimals: 0, separator: ",", spelt: false }],
    ["72%", { value: 72, prefix: "", suffix: "%", decimals: 0, separator: "", spelt: false }],
    ["Seven", { value: 7, prefix: "", suffix: "", decimals: 0, separator: "", spelt: true }],
    ["harbour", undefined],
  ])("reads %j", ([text, quantity]) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });
});
