import { describe, expect, it } from "vitest";

import { pageWidth } from "../../src/output/page-width.ts";

describe("pageWidth", () => {
  it.for([
    ["the columns of a terminal", { columns: 44 }, 44],
    ["80 off a terminal", {}, 80],
    ["80 on a terminal that says 0", { columns: 0 }, 80],
    ["100 on a wide terminal", { columns: 240 }, 100],
  ] as const)("is %s", ([, stream, width]) => {
    expect(pageWidth(stream)).toBe(width);
  });
});
