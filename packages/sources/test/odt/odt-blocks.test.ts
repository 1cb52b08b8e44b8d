import { describe, expect, it } from "vitest";

import { odtBlocks } from "../../src/odt/odt-blocks.ts";
import { odtStyles } from "../../src/odt/odt-styles.ts";

const content = (body: string, styles = ""): string =>
  `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

function blocksOf(body: string, styles = "") {
  const xml = content(body, styles);
  return odtBlocks(xml, odtStyles(xml));
}

const cell = (text: string): string =>
  `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;

const row = (cells: readonly string[]): string =>
  `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;

describe("odtBlocks", () => {
  it("reads headings, paragraphs, lists and quotes", () => {
    const body = `<text:p text:style-name="Title">Road</text:p><text:h text:outline-level="2">Brine</text:h>
      <text:p>It is <text:span>forty</text:span> leagues<text:s text:c="2"/>long.</text:p>
      <text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list>
      <text:p text:style-name="P1">Nothing.</text:p>`;
    const styles = `<style:style style:name="P1" style:parent-style-name="P2"/><style:style style:name="P2" style:parent-style-name="Quotations"/>`;
    expect(blocksOf(body, styles)).toEqual({
      title: "Road",
      blocks: [
        { kind: "paragraph", text: "Road" },
        { kind: "heading", text: "Brine", level: 2 },
        { kind: "paragraph", text: "It is forty leagues long." },
        { kind: "list-item", text: "One" },
        { kind: "list-item", text: "Two" },
        { kind: "quote", text: "Nothing." },
      ],
    });
  });

  it("puts a footnote behind its paragraph, as furniture", () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>`;
    expect(blocksOf(`<text:p>Before${note} after.</text:p>`).blocks).toEqual([
      { kind: "paragraph", text: "Before after." },
      { kind: "paragraph", text: "A note.", furniture: "footnote" },
    ]);
  });

  it("reads a table row by row, and one that only lays out the page cell by cell", () => {
    const prose = "The road from the pans to the market is forty leagues long, and more.";
    expect(
      blocksOf(`<table:table>${row(["A", "B"])}${row(["1", "2"])}</table:table>`).blocks,
    ).toEqual([{ kind: "table", text: "A | B\n1 | 2" }]);
    expect(blocksOf(`<table:table>${row([prose, prose])}</table:table>`).blocks).toEqual([
      { kind: "paragraph", text: prose },
      { kind: "paragraph", text: prose },
    ]);
  });

  it("leaves out comments and deleted text, and marks indexes and captions", () => {
    const body = `<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
      <text:table-of-content><text:p>Brine 3</text:p></text:table-of-content>
      <text:p>Text<office:annotation><text:p>Really?</text:p></office:annotation>.</text:p>
      <text:p text:style-name="Illustration">The road</text:p>`;
    expect(blocksOf(body).blocks).toEqual([
      { kind: "paragraph", text: "Brine 3", furniture: "navigation" },
      { kind: "paragraph", text: "Text." },
      { kind: "paragraph", text: "The road", furniture: "caption" },
    ]);
  });

  it("joins lines of code and parts lines that were broken", () => {
    const body = `<text:p text:style-name="Preformatted_20_Text">let a = 1;</text:p><text:p text:style-name="Preformatted_20_Text">let b = 2;</text:p>
      <text:p>One line.<text:line-break/>Another line.</text:p>`;
    expect(blocksOf(body).blocks).toEqual([
      { kind: "code", text: "let a = 1;\nlet b = 2;" },
      { kind: "paragraph", text: "One line." },
      { kind: "paragraph", text: "Another line." },
    ]);
  });

  it("does not go round in a circle of styles, nor down a deep one", () => {
    const styles = `<style:style style:name="P1" style:parent-style-name="P2"/><style:style style:name="P2" style:parent-style-name="P1"/>`;
    expect(blocksOf(`<text:p text:style-name="P1">Text.</text:p>`, styles).blocks).toHaveLength(1);
    const deep = `${"<text:section>".repeat(20_000)}<text:p>Text.</text:p>`;
    expect(blocksOf(deep).blocks).toHaveLength(1);
  });
});
