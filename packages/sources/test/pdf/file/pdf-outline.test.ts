import { describe, expect, it } from "vitest";

import { readOutline } from "../../../src/pdf/file/pdf-outline.ts";

describe("readOutline", () => {
  it("gives titles in reading order with how deep they stand", () => {
    const outline = [
      { title: "One", items: [{ title: " One A ", items: [] }] },
      { title: "", items: [{ title: "Hidden", items: [] }] },
      { title: "Two" },
    ];
    expect(readOutline(outline)).toEqual([
      { title: "One", depth: 1 },
      { title: "One A", depth: 2 },
      { title: "Hidden", depth: 2 },
      { title: "Two", depth: 1 },
    ]);
  });

  it.for([null, undefined, "x", [null, 3, { title: 4 }]])("finds nothing in %j", (outline) => {
    expect(readOutline(outline)).toEqual([]);
  });

  it("stops at a number no reader opens", () => {
    const outline = Array.from({ length: 9000 }, (_, at) => ({ title: `${at}`, items: [] }));
    expect(readOutline(outline)).toHaveLength(5000);
  });
});
