import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { binaryKind } from "../../src/format/binary-kind.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("binaryKind", () => {
  it.for([
    ["a PDF document", "pdf", latin1("%PDF-1.7\n%\xE2\xE3")],
    ["a PDF document", "pdf", latin1("junk\n%PDF-1.4\n")],
    ["a Word document (.docx)", "docx", latin1("PK\x03\x04\x14\x00word/document.xml")],
  ] as const)("names %s, which is read as %s", ([name, format, bytes]) => {
    expect(binaryKind(bytes)).toEqual({ name, format, hasText: true });
  });

  it.for([
    ["a ZIP archive", latin1("PK\x03\x04\x14\x00a.bin")],
    ["an RTF document", latin1("{\\rtf1\\ansi")],
    ["a gzip archive", gzipSync("text")],
    ["a tar archive", latin1(`${"a".padEnd(257, "\x00")}ustar`)],
    [
      "an old Microsoft Office document (.doc, .xls, .ppt)",
      latin1("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
    ],
    [
      "an Office document locked with a password",
      Buffer.concat([
        latin1("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
    ],
  ] as const)("names %s, which holds text", ([name, bytes]) => {
    expect(binaryKind(bytes)).toEqual({ name, hasText: true });
  });

  it.for([
    ["a PNG picture", latin1("\x89PNG\r\n\x1A\n\x00")],
    ["a JPEG picture", latin1("\xFF\xD8\xFF\xE0")],
    ["a WebP picture", latin1("RIFF\x10\x00\x00\x00WEBPVP8 ")],
    ["an MP4 or QuickTime video", latin1("\x00\x00\x00\x20ftypisom")],
    ["a Linux program", latin1("\x7FELF\x02")],
    ["a Windows program", latin1("MZ\x90\x00\x03\x00\x00\x00")],
    ["a BMP picture", latin1("BM\x36\x00\x00\x00\x00\x00\x00\x00")],
  ] as const)("names %s, which holds none", ([name, bytes]) => {
    expect(binaryKind(bytes)).toEqual({ name, hasText: false });
  });

  it.for([
    "",
    "PK is how archives begin.",
    "MZ opens a program, BM a bitmap.",
    "BMW sold more cars than last year.",
    "The file began with %PDF-, the engineer said.",
    "GIFs are back.",
  ])("takes %j for text", (text) => {
    expect(binaryKind(latin1(text))).toBeUndefined();
  });
});
