import { describe, expect, it } from "vitest";

import { decodeAs } from "../../src/encoding/decode-as.ts";

describe("decodeAs", () => {
  it("reads the quotation marks, dashes and signs of windows-1252, which Node 20 does not", () => {
    const bytes = Uint8Array.of(0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x85);
    expect(decodeAs("windows-1252", bytes)).toBe("“No” – €5…");
    expect(decodeAs("latin1", bytes)).toBe("“No” – €5…");
  });

  it("gives the five bytes that windows-1252 leaves out as controls", () => {
    const bytes = Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d);
    expect(decodeAs("windows-1252", bytes)).toBe("\u0081\u008D\u008F\u0090\u009D");
  });

  it("leaves every other encoding to the runtime", () => {
    expect(decodeAs("windows-1251", Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec))).toBe("Паром");
    expect(() => decodeAs("x-unheard-of", Uint8Array.of(0x41))).toThrow(RangeError);
  });
});
