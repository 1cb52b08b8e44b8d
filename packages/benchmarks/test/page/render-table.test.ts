import { expect, it } from "vitest";

import { renderTable } from "../../src/page/render-table.ts";

it("sets words to the left, numbers to the right, and keeps cells from breaking the table", () => {
  expect(renderTable(["name", "ms"], [["a|b\nc", "1"]])).toBe(
    "| name | ms |\n| --- | --: |\n| a\\|b c | 1 |",
  );
});
