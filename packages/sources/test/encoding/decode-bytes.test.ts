import { describe, expect, it } from "vitest";

import { decodeBytes } from "../../src/encoding/decode-bytes.ts";
import { encodeAs, encodeUtf16 } from "./encode.ts";

const hints = { source: "note.txt" };

const RUSSIAN =
  "Утром старый паром вышел из гавани, и дети на берегу долго махали ему вслед, пока он не исчез.";

const POLISH =
  "Zażółć gęślą jaźń, powiedział rybak, śmiejąc się głośno, i odłożył sieć na mokry pomost w porcie.";

describe("decodeBytes", () => {
  it.for([
    ["UTF-8", Buffer.from("Zoë’s café")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFZoë’s café")],
    ["UTF-16 LE with a mark", encodeUtf16("\uFEFFZoë’s café", "le")],
    ["UTF-16 BE with a mark", encodeUtf16("\uFEFFZoë’s café", "be")],
    ["UTF-16 LE without a mark", encodeUtf16("Zoë’s café", "le")],
    ["UTF-16 BE without a mark", encodeUtf16("Zoë’s café", "be")],
    ["windows-1252", encodeAs("Zoë’s café", "windows-1252")],
  ] as const)("reads %s", async ([, bytes]) => {
    expect(await decodeBytes(bytes, hints)).toBe("Zoë’s café");
  });

  it.for([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["iso-8859-2", POLISH],
  ] as const)("tells %s by its letters", async ([encoding, text]) => {
    expect(await decodeBytes(encodeAs(text, encoding), hints)).toBe(text);
  });

  it.for([
    "Le café était fermé à Genève.",
    "Größe der Übung",
    "El niño comió una piña mañana",
    "“Déjà vu” – l’été",
    "naïve",
  ])("reads the short Western text %j", async (text) => {
    expect(await decodeBytes(encodeAs(text, "windows-1252"), hints)).toBe(text);
  });

  it("follows a page's declaration where the bytes are not UTF-8", async () => {
    const page = '<meta charset="windows-1251"><p>Паром</p>';
    expect(await decodeBytes(encodeAs(page, "windows-1251"), hints)).toBe(page);
  });

  it("follows the media type before the page", async () => {
    const page = '<meta charset="windows-1252"><p>Паром</p>';
    const bytes = encodeAs(page, "windows-1251");
    const mediaType = 'text/html; charset="windows-1251"';
    expect(await decodeBytes(bytes, { ...hints, mediaType })).toBe(page);
  });

  it("keeps to UTF-8 where all bytes are, though the page declares another encoding", async () => {
    const page = '<meta charset="iso-8859-1"><p>Zoë’s café</p>';
    expect(await decodeBytes(Buffer.from(page), hints)).toBe(page);
  });

  it("reads single Western bytes in UTF-8 as the letters they are", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Zoë’s café, Chloë’s crêpes: "),
      Uint8Array.of(0x93),
      Buffer.from("bon"),
      Uint8Array.of(0x94),
    ]);
    expect(await decodeBytes(bytes, hints)).toBe("Zoë’s café, Chloë’s crêpes: “bon”");
  });

  it("reads Japanese that travels as plain ASCII", async () => {
    const page = '<meta charset="iso-2022-jp"><p>\u001B$BF|K\\\u001B(B</p>';
    expect(await decodeBytes(Buffer.from(page, "latin1"), hints)).toContain("<p>日本</p>");
  });

  it("refuses what does not print, and says how much of it does not", async () => {
    await expect(decodeBytes(new Uint8Array(100), hints)).rejects.toThrow(
      expect.objectContaining({
        code: "NOT_TEXT",
        message: expect.stringContaining("note.txt is not text: 100 of its 100 characters"),
      }),
    );
  });

  it("reads a text with a stray control character", async () => {
    const text = `${"A plain sentence. ".repeat(10)}\u0007`;
    expect(await decodeBytes(Buffer.from(text), hints)).toBe(text);
  });
});
