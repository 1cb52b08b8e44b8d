import { describe, expect, it } from "vitest";

import { toIsoDate } from "../../src/metadata/iso-date.ts";

describe("toIsoDate", () => {
  it.for([
    ["2024-05-06", "2024-05-06"],
    ["2024-05-06T23:30:00-08:00", "2024-05-06"],
    ["2024/5/6 10:00", "2024-05-06"],
    ["2024.05.06", "2024-05-06"],
    ["20240506T101500Z", "2024-05-06"],
    ["Mon, 06 May 2024 10:15:00 GMT", "2024-05-06"],
    ["6 May 2024", "2024-05-06"],
    ["6th September, 2024", "2024-09-06"],
    ["Published Sept. 6, 2024 at 8:00", "2024-09-06"],
    ["May 6th 2024", "2024-05-06"],
    ["1715000000", "2024-05-06"],
    ["1715000000000", "2024-05-06"],
  ] as const)("reads %j", ([text, date]) => {
    expect(toIsoDate(text)).toBe(date);
  });

  it.for([
    "",
    "yesterday",
    "4/9/2021",
    "2024-02-30",
    "31 June 2024",
    "2024-13-01",
    "May 2024",
    "x".repeat(500),
  ])("finds none in %j", (text) => {
    expect(toIsoDate(text)).toBeNull();
  });
});
