import { describe, expect, it } from "vitest";

import { markedEncoding, zeroPatternEncoding } from "../../src/encoding/byte-order-mark.ts";
import { encodeUtf16 } from "./encode.ts";

describe("markedEncoding", () => {
  it.for([
    ["utf-8", [0xef, 0xbb, 0xbf, 0x61]],
    ["utf-16le", [0xff, 0xfe, 0x61, 0x00]],
    ["utf-16be", [0xfe, 0xff, 0x00, 0x61]],
    [undefined, [0x61]],
    [undefined, []],
  ] as const)("says %s", ([encoding, bytes]) => {
    expect(markedEncoding(Uint8Array.from(bytes))).toBe(encoding);
  });
});

describe("zeroPatternEncoding", () => {
  it("tells the byte order of UTF-16 by its zeros", () => {
    expect(zeroPatternEncoding(encodeUtf16("Plain words, 42.", "le"))).toBe("utf-16le");
    expect(zeroPatternEncoding(encodeUtf16("Plain words, 42.", "be"))).toBe("utf-16be");
  });

  it("sees no pattern in plain text, in zeros alone, and in nothing", () => {
    expect(zeroPatternEncoding(Buffer.from("Plain words"))).toBeUndefined();
    expect(zeroPatternEncoding(new Uint8Array(64))).toBeUndefined();
    expect(zeroPatternEncoding(new Uint8Array(0))).toBeUndefined();
  });
});
