import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { readOdt } from "../../src/odt/read-odt.ts";

function odt(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

const read = (parts: Readonly<Record<string, string>>) => readOdt(odt(parts), { source: "a.odt" });

describe("readOdt", () => {
  it("reads what the file says of itself", async () => {
    const meta = `<m><dc:title>The Salt Road</dc:title><meta:initial-creator>Ilse Varga</meta:initial-creator><meta:creation-date>2023-09-12T10:00:00</meta:creation-date><dc:language>de-AT</dc:language></m>`;
    const content = `<office:body><office:text><text:p>Text.</text:p></office:text></office:body>`;
    expect(await read({ "content.xml": content, "meta.xml": meta })).toEqual({
      content: [{ kind: "paragraph", text: "Text." }],
      metadata: {
        title: "The Salt Road",
        byline: "Ilse Varga",
        published: "2023-09-12",
        language: "de",
      },
    });
  });

  it("says that a locked file is locked", async () => {
    const manifest = `<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>`;
    const parts = { "META-INF/manifest.xml": manifest, "content.xml": "x" };
    await expect(read(parts)).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: "a.odt is locked with a password. Save it without one and try again.",
    });
  });

  it("says of slides that they are no text", async () => {
    const parts = { "content.xml": "<office:body><office:presentation/></office:body>" };
    await expect(read(parts)).rejects.toMatchObject({ code: "SOURCE_UNSUPPORTED" });
  });

  it("says what is missing from a damaged one", async () => {
    await expect(read({ "meta.xml": "<m/>" })).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: expect.stringContaining('its part "content.xml" is missing'),
    });
  });
});
