import { describe, expect, it } from "vitest";

import { sniffDocument, sniffText } from "../../src/format/sniff-format.ts";

const PAGE = "<!doctype html><title>Ferry</title><p>The ferry is back.";

describe("sniffText", () => {
  it.for([
    ["html", PAGE, "page.html"],
    ["html", PAGE, "-"],
    ["html", PAGE, "misnamed.txt"],
    ["html", `<!-- saved --><?xml version="1.0"?>\n${PAGE}`, "-"],
    ["html", "<article><p>A fragment.</p></article>", "-"],
    ["text", "No tag at all, though its name says so.", "page.htm"],
    ["markdown", "Plain, but named so.", "notes.MD"],
    ["text", "# Not a heading: a comment", "notes.txt"],
    ["text", "One line of prose.", "-"],
    ["text", "if (a <b && c> d) the author wrote", "-"],
    ["markdown", "---\ntitle: Ferry\n---\nThe ferry is back.", "-"],
    ["markdown", "# Ferry\n\nIt is [back](https://example.org).", "-"],
    ["text", "# Ferry\n\nIt is back.", "-"],
    ["text", "- one\n- two\n\n1986. A year.", "README"],
  ] as const)("says %s for %j in %s", ([format, text, source]) => {
    expect(sniffText(text, { source })).toBe(format);
  });

  it.for([
    ["html", "text/html; charset=utf-8", "<b>Bold</b> words"],
    ["markdown", "text/markdown", "Words"],
    ["text", "text/plain", "# Words\n\n**more**"],
    ["markdown", "application/octet-stream", "# Words\n\n**more**"],
  ] as const)("says %s for the media type %s", ([format, mediaType, text]) => {
    expect(sniffText(text, { source: "upload", mediaType })).toBe(format);
  });

  it("asks the name before the media type", () => {
    expect(sniffText("Words", { source: "u", name: "a.md", mediaType: "text/plain" })).toBe(
      "markdown",
    );
  });

  it.for([
    ["a feed", '<?xml version="1.0"?><rss version="2.0"><channel>', "-", undefined],
    ["a feed", "text", "news.atom", undefined],
    ["an SVG picture", "<svg xmlns='x'><text>A</text></svg>", "-", undefined],
    ["an e-mail or a web archive", "From: a\r\nMIME-Version: 1.0\r\n\r\nHi", "-", undefined],
    ["an e-mail", "Subject: hello", "letter.eml", undefined],
    ["JSON Lines, which precis batch reads", '{"id":1}', "all.jsonl", undefined],
  ] as const)("refuses %s by name", ([name, text, source, mediaType]) => {
    const hints = mediaType === undefined ? { source } : { source, mediaType };
    expect(() => sniffText(text, hints)).toThrow(
      expect.objectContaining({
        code: "SOURCE_UNSUPPORTED",
        message: expect.stringContaining(`is ${name}. Précis reads text, Markdown, HTML, PDF`),
      }),
    );
  });

  it("is done at once with a head made to be slow", () => {
    expect(sniffText("<!-- -->".repeat(100_000), { source: "-" })).toBe("text");
    expect(sniffText(`---\n${" # a\n".repeat(100_000)}`, { source: "-" })).toBe("text");
  });
});

describe("sniffText on what is called a document", () => {
  it("reads a page as a page, whatever it is called", () => {
    expect(sniffText(PAGE, { source: "report.pdf" })).toBe("html");
    expect(sniffText("<p>A fragment.</p>", { source: "report.docx" })).toBe("html");
  });

  it.for([
    ["a PDF document", "report.pdf", undefined],
    ["an EPUB book", "upload", "application/epub+zip"],
  ] as const)("says that it is not %s", ([name, source, mediaType]) => {
    const hints = mediaType === undefined ? { source } : { source, mediaType };
    expect(() => sniffText("Some words.", hints)).toThrow(
      expect.objectContaining({
        code: "SOURCE_UNSUPPORTED",
        message: expect.stringContaining(`is called ${name} and is none, or it is damaged.`),
      }),
    );
  });
});

describe("sniffDocument", () => {
  it.for([
    ["pdf", "%PDF-1.7", "-"],
    ["pdf", "%PDF-1.7", "misnamed.txt"],
    ["docx", "PK\u0003\u0004 word/document.xml", "upload"],
    ["epub", "PK\u0003\u0004 mimetypeapplication/epub+zip", "book.zip"],
  ] as const)("says %s for %j in %s", ([format, text, source]) => {
    expect(sniffDocument(Buffer.from(text), { source })).toBe(format);
  });

  it("says of a document that it is not read", () => {
    expect(() => sniffDocument(Buffer.from("{\\rtf1"), { source: "-" })).toThrow(
      expect.objectContaining({
        code: "SOURCE_UNSUPPORTED",
        message: expect.stringContaining("Standard input is an RTF document."),
      }),
    );
  });

  it("says of a picture that there is no text in it", () => {
    expect(() => sniffDocument(Buffer.from("GIF89a"), { source: "x", name: "cat.txt" })).toThrow(
      expect.objectContaining({
        code: "NOT_TEXT",
        message: expect.stringContaining("cat.txt is a GIF picture"),
      }),
    );
  });

  it("says of a document without its end that it is cut off", () => {
    const start = Buffer.from(`PK\u0003\u0004${" ".repeat(26)}[Content_Types].xml`);
    expect(() => sniffDocument(start, { source: "report.docx" })).toThrow(
      expect.objectContaining({
        code: "SOURCE_UNREADABLE",
        message:
          "report.docx is a Word document that is cut off: its end is missing. Download or save it again.",
      }),
    );
  });

  it("calls an archive without its end an archive", () => {
    expect(() => sniffDocument(Buffer.from("PK\u0003\u0004 a.jpg"), { source: "a.zip" })).toThrow(
      expect.objectContaining({
        code: "SOURCE_UNSUPPORTED",
        message: expect.stringContaining("a.zip is a ZIP archive. Précis reads text"),
      }),
    );
  });

  it("lets text pass", () => {
    expect(sniffDocument(Buffer.from("Words"), { source: "-" })).toBeUndefined();
  });
});
