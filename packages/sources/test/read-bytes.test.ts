import { describe, expect, it } from "vitest";

import { readBytes } from "../src/index.ts";

const read = (text: string, source = "-") => readBytes(Buffer.from(text), { source });

const FERRY = "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.";

describe("readBytes", () => {
  it("reads plain text", async () => {
    expect(
      await read(`${FERRY}\n\nCaptain Amina Diallo was glad of it.`, "ferry.txt"),
    ).toMatchObject({
      title: null,
      source: "ferry.txt",
      language: "en",
      text: `${FERRY}\n\nCaptain Amina Diallo was glad of it.`,
    });
  });

  it("reads Markdown", async () => {
    const text = `---\nauthor: Ravi Menon\ndate: 2024-05-06\n---\n# Ferry back\n\n${FERRY}\n\n- One *item* of two.`;
    expect(await read(text, "ferry.md")).toMatchObject({
      title: "Ferry back",
      byline: "Ravi Menon",
      published: "2024-05-06",
      text: `${FERRY}\n\nOne item of two.`,
      blocks: [{ kind: "paragraph" }, { kind: "list-item" }],
    });
  });

  it("reads a page", async () => {
    const html = `<!doctype html><html lang=en><title>Ferry back</title><nav>Menu</nav><p>${FERRY}</p>`;
    expect(await read(html, "ferry.html")).toMatchObject({
      title: "Ferry back",
      language: "en",
      text: FERRY,
    });
  });

  it("prefers the title and the language it is given", async () => {
    const html = `<!doctype html><html lang=en><title>Ferry back</title><p>${FERRY}</p>`;
    const options = { source: "-", title: "My title", language: "de" };
    expect(await readBytes(Buffer.from(html), options)).toMatchObject({
      title: "My title",
      language: "de",
    });
  });

  it("goes by the name and the media type of an upload", async () => {
    const bytes = Buffer.from(`Ferry *back*: ${FERRY}`);
    expect(await readBytes(bytes, { source: "upload", name: "ferry.md" })).toMatchObject({
      source: "upload",
      text: `Ferry back: ${FERRY}`,
    });
    expect(await readBytes(bytes, { source: "upload", mediaType: "text/markdown" })).toMatchObject({
      text: `Ferry back: ${FERRY}`,
    });
  });

  it.for([
    ["EMPTY_TEXT", "nothing", "", "Standard input is empty."],
    ["EMPTY_TEXT", "white space", " \n\t\u00A0", "Standard input is empty."],
    ["EMPTY_TEXT", "a byte order mark", "\uFEFF", "Standard input is empty."],
    ["NOT_TEXT", "zeros", "\u0000".repeat(5000), "5000 of its 5000 characters do not print"],
    ["NOT_TEXT", "a picture", "GIF89a\u0001\u0000", "Standard input is a GIF picture"],
    ["SOURCE_UNREADABLE", "half a PDF", "%PDF-1.7\n", "Standard input is a damaged PDF"],
    [
      "SOURCE_UNREADABLE",
      "half a book",
      "PK\u0003\u0004 mimetypeapplication/epub+zip",
      "is damaged",
    ],
    ["SOURCE_UNSUPPORTED", "an RTF", "{\\rtf1 Words}", "Standard input is an RTF document"],
    ["NO_ARTICLE", "a page without text", "<html><body></body></html>", "without an article"],
  ] as const)("answers %s for %s", async ([code, , text, message]) => {
    await expect(read(text)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("refuses more bytes than are read from a file", async () => {
    await expect(readBytes(new Uint8Array(2 ** 26 + 1), { source: "-" })).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
    });
  });

  it("reads right-to-left text", async () => {
    const text =
      "عادت العبارة إلى الميناء يوم الاثنين بعد تسعة أسابيع من الإصلاح. وكان القبطان سعيدا بذلك.";
    expect(await read(text)).toMatchObject({ language: "ar", text });
  });
});
