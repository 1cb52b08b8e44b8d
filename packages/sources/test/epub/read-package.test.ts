import { describe, expect, it } from "vitest";

import { readPackage } from "../../src/epub/read-package.ts";

const OPF = `<?xml version="1.0"?>
<opf:package xmlns:opf="http://www.idpf.org/2007/opf" version="2.0">
<opf:metadata><dc:title>The Salt Road</dc:title>
<dc:creator opf:role="ill">Jon Ek</dc:creator><dc:creator opf:role="aut">Ilse Varga</dc:creator>
<dc:date>2023-09-12</dc:date><dc:language>en</dc:language><dc:publisher>Kiln Press</dc:publisher></opf:metadata>
<opf:manifest>
<opf:item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<opf:item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<opf:item id="c" href="picture.jpg" media-type="image/jpeg"/>
<opf:item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
</opf:manifest>
<opf:spine toc="n"><opf:itemref idref="b"/><opf:itemref idref="a" linear="no"/><opf:itemref idref="c"/><opf:itemref idref="x"/></opf:spine>
<opf:guide><opf:reference type="Cover" href="text/two.xhtml"/></opf:guide>
</opf:package>`;

describe("readPackage", () => {
  it("reads what the book says of itself and its pages in the order of reading", () => {
    expect(readPackage(OPF, "OEBPS/book.opf")).toEqual({
      title: "The Salt Road",
      creators: ["Ilse Varga"],
      date: "2023-09-12",
      language: "en",
      publisher: "Kiln Press",
      spine: [
        { path: "OEBPS/text/two.xhtml", isLinear: true, guideType: "cover" },
        { path: "OEBPS/text/one.xhtml", isLinear: false, guideType: "" },
      ],
      contentsPath: "OEBPS/toc.ncx",
    });
  });

  it("names all creators where none is the author", () => {
    const xml = `<package><metadata><creator id="a">Jon Ek</creator><meta refines="#a" property="role">edt</meta></metadata></package>`;
    expect(readPackage(xml, "book.opf").creators).toEqual(["Jon Ek"]);
  });

  it("prefers the page of contents to the older list", () => {
    const xml = `<package><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="m" href="nav.xhtml" properties="scripted nav"/></manifest></package>`;
    expect(readPackage(xml, "book.opf").contentsPath).toBe("nav.xhtml");
  });

  it("says nothing for what is no package", () => {
    expect(readPackage("<html>", "book.opf")).toMatchObject({ title: "", spine: [] });
  });
});
