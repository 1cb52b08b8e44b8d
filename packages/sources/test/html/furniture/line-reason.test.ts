import { describe, expect, it } from "vitest";

import { lineReason } from "../../../src/html/furniture/line-reason.ts";
import { pageBlocks } from "../page.ts";

describe("lineReason", () => {
  it.for([
    ["title", "<p>A Bridge, and Nobody on It</p>"],
    ["timestamp", "<p><time>Tuesday</time></p>"],
    ["timestamp", "<p>17 September 2024, 19:30</p>"],
    ["navigation", '<p><a href="/">Home</a></p>'],
    ["related", '<p><a href="/1">The ferryman retires after fifty years</a></p>'],
    ["related", "<p>A teaser that stands beside the article.</p>"],
  ] as const)("says %s for %s", ([reason, html]) => {
    const [block] = pageBlocks(html);
    expect(lineReason(block!, ["A bridge, and nobody on it"])).toBe(reason);
  });
});
