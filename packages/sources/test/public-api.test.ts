import { expect, it } from "vitest";

import * as sources from "../src/index.ts";

it("exports what is promised and nothing more", () => {
  expect(Object.keys(sources).toSorted()).toEqual([
    "MAX_SOURCE_BYTES",
    "SOME_PAGES",
    "readBytes",
    "readRawText",
    "readSource",
  ]);
});
