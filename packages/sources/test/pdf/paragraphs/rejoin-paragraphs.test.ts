import { describe, expect, it } from "vitest";

import type { Paragraph } from "../../../src/pdf/paragraphs/paragraph.ts";
import { rejoinParagraphs } from "../../../src/pdf/paragraphs/rejoin-paragraphs.ts";
import { BODY, line, paragraph, region } from "../lines.ts";

const rejoin = (of: readonly Paragraph[]) =>
  rejoinParagraphs(of, BODY).map(({ lines }) => lines.map(({ text }) => text).join(" "));

const full = (text: string, page = 1) => paragraph([text], { right: 300, page });

/** A paragraph of two full lines, the first of which starts somewhere. */
function column(left: number): Paragraph {
  const lines = [
    line("They begin like this", { left, right: 300 }),
    line("and go on, line by line.", { right: 300, top: 112 }),
  ];
  return { lines, region: region(lines), kind: "paragraph" };
}

describe("rejoinParagraphs", () => {
  it.for([
    ["a small letter", "It came back to the", "harbour."],
    ["a name after a full line", "It came back to", "Port Ellen."],
    ["half a word", "It came back to the har-", "bour."],
  ] as const)("joins what goes on with %s", ([, first, second]) => {
    expect(rejoin([full(first), full(second, 2)])).toEqual([`${first} ${second}`]);
  });

  it.for([
    ["a sentence and another", full("It came back."), full("It left again.", 2)],
    ["a line that ends early", paragraph(["It came back to", "some"]), paragraph(["Harbour."])],
    ["text and small print", full("It came back to the"), paragraph(["harbour"], { size: 8 })],
    [
      "text and a list",
      full("It came back to"),
      { ...full("1. Port Ellen", 2), kind: "list-item" },
    ],
  ] as const)("parts %s", ([, first, second]) => {
    expect(rejoin([first, second])).toHaveLength(2);
  });

  it("joins around a table, a caption and a footnote, which come after", () => {
    const of = [
      full("It came back to the"),
      { ...full("1 A note."), furniture: "footnote" } as const,
      { ...full("a | b"), kind: "table" } as const,
      full("harbour.", 2),
    ];
    expect(rejoin(of)).toEqual(["It came back to the harbour.", "1 A note.", "a | b"]);
  });

  it("joins two full lines where paragraphs are set in and the second is not", () => {
    expect(rejoin([column(62), full("It left.", 2)])).toHaveLength(1);
    expect(rejoin([column(50), full("It left.", 2)])).toHaveLength(2);
  });
});
