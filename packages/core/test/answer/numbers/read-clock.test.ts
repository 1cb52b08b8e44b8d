import { describe, expect, it } from "vitest";
import { readClock } from "../../../src/answer/numbers/read-clock.ts";

describe("readClock", () => {
  it.for([
    ["9.30 a.m.", { minutes: 570, half: "am", zone: null }],
    ["9:30 PM IST", { minutes: 1290, half: "pm", zone: "ist" }],
    ["21:30", { minutes: 1290, half: "pm", zone: null }],
    ["9:30", { minutes: 570, half: null, zone: null }],
    ["12 am", { minutes: 0, half: "am", zone: null }],
    ["noon", { minutes: 720, half: "pm", zone: null }],
    ["midnight", { minutes: 0, half: "am", zone: null }],
  ] as const)("reads “%s”", ([text, time]) => {
    expect(readClock(text)).toEqual(time);
  });

  it.for(["9.30", "9", "25:00", "9:75", "3:1", "half past nine"])(
    "reads no time in “%s”",
    (text) => {
      expect(readClock(text)).toBeNull();
    },
  );
});
