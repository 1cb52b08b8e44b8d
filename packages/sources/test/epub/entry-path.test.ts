import { describe, expect, it } from "vitest";

import { entryPath } from "../../src/epub/entry-path.ts";

describe("entryPath", () => {
  it.for([
    ["one.xhtml", "OEBPS/one.xhtml"],
    ["one.xhtml#start", "OEBPS/one.xhtml"],
    ["./text/../one.xhtml", "OEBPS/one.xhtml"],
    ["../cover.xhtml", "cover.xhtml"],
    ["/cover.xhtml", "cover.xhtml"],
    ["chapter%20one.xhtml", "OEBPS/chapter one.xhtml"],
    ["100%.xhtml", "OEBPS/100%.xhtml"],
  ] as const)("leads from %j to %j", ([href, path]) => {
    expect(entryPath(href, "OEBPS/book.opf")).toBe(path);
  });

  it.for(["#start", "", "../../out.xhtml", "%2e%2e/%2e%2e/out", "https://example.org", "//x/y"])(
    "leads from %j nowhere",
    (href) => {
      expect(entryPath(href, "OEBPS/book.opf")).toBeUndefined();
    },
  );
});
