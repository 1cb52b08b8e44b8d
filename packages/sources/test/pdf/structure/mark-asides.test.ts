import { describe, expect, it } from "vitest";

import type { Paragraph } from "../../../src/pdf/paragraphs/paragraph.ts";
import { markAsides } from "../../../src/pdf/structure/mark-asides.ts";
import { BODY, lines, paragraph, region } from "../lines.ts";

const mark = (of: readonly Paragraph[]) => markAsides(of, BODY).map(({ furniture }) => furniture);

describe("markAsides", () => {
  it.for([
    "Figure 3: The bridge at dusk.",
    "Table 1. Entries by decade.",
    "Fig. 2a | The mouth of the ladder",
    "Abb. 4: Die Brücke",
    "Tableau II – Les poissons",
  ])("takes %j for a caption", (text) => {
    expect(mark([paragraph([text])])).toEqual(["caption"]);
  });

  it.for(["Figure 3 shows that the mouth was too narrow.", "Table talk was his strength."])(
    "takes %j for text",
    (text) => {
      expect(mark([paragraph([text])])).toEqual([undefined]);
    },
  );

  it("takes small print with a mark, and what follows it, for footnotes", () => {
    const own = lines(["1 The records are kept.", "They may be read."], { size: 8 });
    const column = region(own);
    const notes = own.map((line): Paragraph => ({
      lines: [line],
      region: column,
      kind: "paragraph",
    }));
    expect(mark(notes)).toEqual(["footnote", "footnote"]);
  });

  it("takes small print without a mark, and a mark in full size, for text", () => {
    expect(mark([paragraph(["The records are kept."], { size: 8 })])).toEqual([undefined]);
    expect(mark([paragraph(["1 The records are kept."])])).toEqual([undefined]);
  });

  it("takes a table of contents for navigation, to its last line", () => {
    const of = [
      paragraph(["Contents"]),
      paragraph(["1 Brine 3", "2 Mules 17"]),
      paragraph(["Index 41"]),
      paragraph(["The road is forty leagues long."]),
    ];
    expect(mark(of)).toEqual(["navigation", "navigation", "navigation", undefined]);
  });

  it("takes lines that lead to a page by dots for navigation", () => {
    expect(mark([paragraph(["Brine . . . . . . . 3", "Mules ........ 17"])])).toEqual([
      "navigation",
    ]);
  });
});
