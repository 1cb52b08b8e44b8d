import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { ERROR_CODES } from "../src/errors.ts";

const PAGE = readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8");

/** Returns the codes in the first column of a page's tables. */
function documentedCodes(page: string): string[] {
  return [...page.matchAll(/^\|\s*`([A-Z_]+)`\s*\|/gmu)].map(([, code = ""]) => code);
}

describe("docs/errors.md", () => {
  const documented = documentedCodes(PAGE);

  it.for(ERROR_CODES)("has a row for %s", (code) => {
    expect(documented).toContain(code);
  });

  it("has no row for a code of core that does not exist, and none twice", () => {
    expect(documented.toSorted()).toEqual(ERROR_CODES.toSorted());
  });

  it("would be caught with a row too few or too many", () => {
    expect(documentedCodes("| code | when |\n|---|---|\n| `GONE` | never |\n")).toEqual(["GONE"]);
  });
});
