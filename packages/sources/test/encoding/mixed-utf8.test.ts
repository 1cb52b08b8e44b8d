import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeMixedUtf8, isMostlyUtf8 } from "../../src/encoding/mixed-utf8.ts";
import { encodeAs } from "./encode.ts";

describe("decodeMixedUtf8", () => {
  it("agrees with the strict decoder on valid UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeMixedUtf8(Buffer.from(text))).toBe(text);
      }),
    );
  });

  it("gives at least one character for every wrong byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x80, max: 0xbf }), (bytes) => {
        expect(decodeMixedUtf8(bytes)).toHaveLength(bytes.length);
      }),
    );
  });

  it.for([
    ["an overlong form", [0xe0, 0x80, 0xaf]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a character beyond the last", [0xf4, 0x90, 0x80, 0x80]],
    ["a sequence cut short", [0xe2, 0x82]],
  ] as const)("reads %s byte by byte", ([, bytes]) => {
    expect(decodeMixedUtf8(Uint8Array.from(bytes))).toHaveLength(bytes.length);
  });
});

describe("isMostlyUtf8", () => {
  it("is true for a long text with one wrong byte", () => {
    const bytes = Buffer.concat([Buffer.from("é".repeat(20)), Uint8Array.of(0x93)]);
    expect(isMostlyUtf8(bytes)).toBe(true);
  });

  it("is false for Latin-1", () => {
    expect(isMostlyUtf8(encodeAs("Größe der Übung: schön früh müßig", "windows-1252"))).toBe(false);
  });
});
