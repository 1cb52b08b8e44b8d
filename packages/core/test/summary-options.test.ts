import { describe, expect, it } from "vitest";

import { parseSummaryOptions } from "../src/summary-options.ts";
import type { SummaryOptions } from "../src/summary.ts";

describe("parseSummaryOptions", () => {
  it("leaves the length to the article unless told otherwise", () => {
    expect(parseSummaryOptions({})).toEqual({
      size: { by: "auto" },
      ranker: "learned",
      explain: false,
      nested: false,
      quotes: true,
      questions: true,
    });
  });

  it.for<[options: SummaryOptions, size: ReturnType<typeof parseSummaryOptions>["size"]]>([
    [{ sentences: 3 }, { by: "sentences", sentences: 3 }],
    [{ words: 60 }, { by: "words", words: 60 }],
    [{ ratio: 1 }, { by: "ratio", ratio: 1 }],
    [{ minutes: 0.5 }, { by: "words", words: 119 }],
    [{ minutes: 0.0001 }, { by: "words", words: 1 }],
  ])("reads %j", ([options, size]) => {
    expect(parseSummaryOptions(options).size).toEqual(size);
  });

  it.for<[options: SummaryOptions, message: string]>([
    [{ sentences: 0 }, "sentences is 0; it must be a whole number of at least 1."],
    [{ sentences: 1.5 }, "sentences is 1.5; it must be a whole number of at least 1."],
    [{ words: -3 }, "words is -3; it must be a whole number of at least 1."],
    [
      { words: Number.POSITIVE_INFINITY },
      "words is Infinity; it must be a whole number of at least 1.",
    ],
    [{ ratio: 0 }, "ratio is 0; it must be over 0 and at most 1, as in 0.2."],
    [{ ratio: 1.2 }, "ratio is 1.2; it must be over 0 and at most 1, as in 0.2."],
    [{ ratio: Number.NaN }, "ratio is NaN; it must be over 0 and at most 1, as in 0.2."],
    [{ minutes: 0 }, "minutes is 0; it must be over 0, as in 0.5 or 2."],
    [{ sentences: 2, words: 40 }, "Only one of sentences and words can set the length; give one."],
  ])("refuses %j: %s", ([options, message]) => {
    expect(() => parseSummaryOptions(options)).toThrow(
      expect.objectContaining({ name: "PrecisError", code: "INVALID_OPTION", message }),
    );
  });

  it.for<[json: string, message: string]>([
    [
      '{"ranker":"magic"}',
      'The ranker "magic" is not known; use one of learned, lead, textrank, lexrank, centroid, pacsum, coverage.',
    ],
  ])("refuses %s, which types do not allow: %s", ([json, message]) => {
    const options: SummaryOptions = JSON.parse(json);
    expect(() => parseSummaryOptions(options)).toThrow(
      expect.objectContaining({ name: "PrecisError", code: "INVALID_OPTION", message }),
    );
  });
});
