import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { readDocx } from "../../src/docx/read-docx.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const plain = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const style = (name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name.replaceAll(" ", "")}"><w:name w:val="${name}"/></w:style>`;

const relations = (target: string, type: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/></Relationships>`;

/** Returns a Word document with a body, with styles of the given names. */
function docx(body: string, styles: readonly string[] = [], more: object = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations("word/document.xml", "officeDocument"),
    "word/_rels/document.xml.rels": relations("styles.xml", "styles"),
    "word/styles.xml": `<w:styles xmlns:w="${MAIN}">${styles.map(style).join("")}</w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

const read = (bytes: Uint8Array) => readDocx(bytes, { source: "a.docx" });

describe("readDocx", () => {
  it("reads styles for what they mean", async () => {
    const names = ["Title", "heading 1", "Quote", "Source Code", "caption", "toc 1"];
    const body = [
      styled("Title", "The Salt Road"),
      styled("toc1", "Brine 3"),
      styled("heading1", "Brine"),
      plain("It is forty leagues long."),
      styled("Quote", "There is no water."),
      styled("SourceCode", "let a = 1;"),
      styled("SourceCode", "let b = 2;"),
      styled("caption", "The road"),
    ].join("");
    expect(await read(docx(body, names))).toEqual({
      metadata: { title: "The Salt Road", byline: null, published: null },
      content: [
        { kind: "paragraph", text: "Brine 3", furniture: "navigation" },
        { kind: "heading", text: "Brine", level: 1 },
        { kind: "paragraph", text: "It is forty leagues long." },
        { kind: "quote", text: "There is no water." },
        { kind: "code", text: "let a = 1;\nlet b = 2;" },
        { kind: "paragraph", text: "The road", furniture: "caption" },
      ],
    });
  });

  it("takes the title from the properties, and the only first heading where they have none", async () => {
    const core = `<p xmlns:dc="x"><dc:title>The Salt Road</dc:title><dc:creator>Ilse Varga</dc:creator></p>`;
    const body = styled("heading1", "Brine") + plain("Ilse Varga") + plain("It is long.");
    const named = await read(docx(body, ["heading 1"], { "docProps/core.xml": core }));
    expect(named.metadata).toMatchObject({ title: "The Salt Road", byline: "Ilse Varga" });
    expect(named.content[1]).toMatchObject({ text: "Ilse Varga", furniture: "byline" });
    expect((await read(docx(body, ["heading 1"]))).metadata.title).toBe("Brine");
  });

  it("leaves out text that was deleted and pictures", async () => {
    const body = `<w:p><w:del><w:r><w:delText>Gone. </w:delText></w:r></w:del><w:ins><w:r><w:t>New.</w:t></w:r></w:ins></w:p>`;
    expect((await read(docx(body))).content).toEqual([{ kind: "paragraph", text: "New." }]);
  });

  it("reads no file that a document points to", async () => {
    const xml = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${MAIN}"><w:body>${plain("A &amp; B")}${plain("C")}</w:body></w:document>`;
    const { content } = await read(docx("", [], { "word/document.xml": xml }));
    expect(content).toEqual([
      { kind: "paragraph", text: "A & B" },
      { kind: "paragraph", text: "C" },
    ]);
  });

  it.for([
    ["no document in it", { "word/document.xml": "" }],
    ["XML that breaks off", { "word/document.xml": "<w:document><w:body><w:p>" }],
    ["no list of its parts", { "_rels/.rels": "" }],
  ] as const)("says of a file with %s that it is damaged", async ([, more]) => {
    await expect(read(docx("", [], more))).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: "a.docx is a damaged Word document. Save it again, as .docx or as text.",
    });
  });
});
