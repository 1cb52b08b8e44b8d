import { describe, expect, it } from "vitest";
import { toKey } from "../../../src/answer/numbers/fraction.ts";
import { type Quantity, readQuantities } from "../../../src/answer/numbers/read-quantity.ts";

function write({ low, high, form, unit, hedge }: Quantity): string {
  const range = high === null ? toKey(low) : `${toKey(low)}..${toKey(high)}`;
  return [hedge, range, form, unit?.words.join(" ")].filter(Boolean).join(" ");
}

describe("readQuantities", () => {
  it.for([
    ["about 40,000 people", ["about 40000 cardinal person"]],
    ["no more than 5", ["under 5 cardinal"]],
    ["$2.4 billion", ["2400000000 cardinal dollar"]],
    ["2.4 billion dollars", ["2400000000 cardinal dollar"]],
    ["10–12 million", ["10000000..12000000 cardinal"]],
    ["between 10 km and 12 km", ["10..12 cardinal km"]],
    ["1914–18", ["1914..1918 cardinal"]],
    ["-5 °C", ["-5 cardinal ° c"]],
    ["half an hour", ["1/2 fraction hour"]],
    ["an hour and a half", ["3/2 cardinal hour"]],
    ["a fortnight", ["1 cardinal fortnight"]],
    ["80 km/h", ["80 cardinal km per h"]],
    ["12 km²", ["12 cardinal square km"]],
    ["third", ["3 ordinal"]],
    ["$5m", ["5000000 cardinal dollar", "5 cardinal dollar m"]],
    ["5 m", ["5 cardinal m", "5000000 cardinal"]],
  ] as const)("reads “%s”", ([text, quantities]) => {
    expect(readQuantities(text).map(write)).toEqual(quantities);
  });

  it.for(["people", "Boeing 737", "one in five", "6 ft 2 in", "G7", "P3", "an apple", ""])(
    "reads no single quantity in “%s”",
    (text) => {
      expect(readQuantities(text)).toEqual([]);
    },
  );
});
