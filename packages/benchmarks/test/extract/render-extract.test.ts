import { describe, expect, it } from "vitest";

import type { ExtractorScore } from "../../src/extract/extract-result.ts";
import { renderExtract } from "../../src/extract/render-extract.ts";

const PROVENANCE = {
  date: "2024-05-06",
  node: "v20.19.0",
  machine: "linux x64, 2 cores",
  load: 0.5,
  commit: "abc",
  command: "npm run bench:extract",
};

const OWN: ExtractorScore = {
  extractor: "Précis",
  precision: 0.98,
  recall: 0.99,
  f1: 0.985,
  overPrecis: null,
  msPerPage: 20,
  failures: [],
  worst: [{ page: "0123456789ab", f1: 0.7 }],
};

describe("renderExtract", () => {
  it("gives a row for each extractor, and names failures and what was not measured", () => {
    const peer: ExtractorScore = {
      ...OWN,
      extractor: "peer 1.0",
      overPrecis: { mean: -0.04, low: -0.06, high: -0.02 },
      failures: [{ page: "0123456789ab", reason: "no text" }],
    };
    const page = renderExtract({
      version: 1,
      provenance: PROVENANCE,
      pages: 92,
      extractors: [OWN, peer],
      notAvailable: [{ name: "other", reason: "npm could not install it" }],
    });
    expect(page).toContain("| Précis | 0.985 | 0.980 | 0.990 |  | 20.0 | 0 |");
    expect(page).toContain(
      "| peer 1.0 | 0.985 | 0.980 | 0.990 | −0.040 [−0.060, −0.020] | 20.0 | 1 |",
    );
    expect(page).toContain("## Where Précis is furthest off\n\n- 0123456789ab: 0.700");
    expect(page).toContain("### peer 1.0\n\n- 0123456789ab: no text");
    expect(page).toContain("- other: not available (npm could not install it)");
  });
});
