import { describe, expect, it } from "vitest";

import type { SourceBlock } from "@precis/core";

import { shownFacts } from "../../../src/html/facts/shown-facts.ts";
import { prose } from "../page.ts";

const line = (text: string, furniture: SourceBlock["furniture"]): SourceBlock => ({
  kind: "paragraph",
  text,
  ...(furniture === undefined ? {} : { furniture }),
});

const TEXT = line(prose("ferry"), undefined);

const TITLE = line("Ferry is back", "title");

describe("shownFacts", () => {
  it.for([
    ["one line", [line("by Ana Sousa - May 6, 2024 8:02 pm", "byline")]],
    ["two", [line("Ana Sousa", "byline"), line("posted on Monday, May 6th, 2024", "navigation")]],
    ["a date before the name", [line("Posted on 6 May 2024 by Ana Sousa | Reply", "related")]],
    ["a label", [line("6 May 2024", "timestamp"), line("By Ana Sousa", "related")]],
  ] as const)("reads %s under the title", ([, lines]) => {
    expect(shownFacts([TITLE, ...lines, TEXT])).toEqual({
      byline: "Ana Sousa",
      published: "2024-05-06",
    });
  });

  it.for([
    ["lines over the title", [line("By Ravi Menon, 5 May 2024", "byline"), TITLE, TEXT]],
    ["lines behind the text", [TITLE, TEXT, line("By Ravi Menon, 5 May 2024", "byline")]],
    ["a standfirst", [TITLE, line("A poem by Ana Sousa", "related"), TEXT]],
    ["a page without text", [TITLE, line("By Ana Sousa, 6 May 2024", "byline")]],
  ] as const)("passes over %s", ([, blocks]) => {
    expect(shownFacts(blocks)).toEqual({ byline: null, published: null });
  });
});
