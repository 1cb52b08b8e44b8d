import { describe, expect, it } from "vitest";

import type { SourceBlock } from "../../src/article.ts";
import { rankSections } from "../../src/rank/rank-sections.ts";
import { readBlocks } from "../../src/read/read-article.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { splitSections } from "../../src/read/split-sections.ts";
import { chooseBySection } from "../../src/select/choose-by-section.ts";
import { prepareSelection, wordsOf } from "../../src/select/selection.ts";
import { toBudget } from "../../src/select/to-budget.ts";
import { parseSummaryOptions } from "../../src/summary-options.ts";
import type { SummaryOptions } from "../../src/summary.ts";

const SUBJECTS = ["miller", "pilot", "warden", "singer", "baker", "judge"];

/** A chapter about one trade, no two sentences of which say the same. */
function chapter(subject: string, sentences: number, opening = ""): SourceBlock[] {
  const lines = Array.from(
    { length: sentences },
    (_, at) => `The ${subject} counted crate${at}${subject} beside door${at}${subject} at dusk.`,
  );
  return [
    { kind: "heading", text: `The ${subject}`, level: 1 },
    { kind: "paragraph", text: [opening, ...lines].join(" ").trim() },
  ];
}

async function choose(blocks: readonly SourceBlock[], options: SummaryOptions) {
  const article = await readBlocks(blocks, { title: "Trades", language: "en" });
  const document = await readDocument(article);
  const sections = splitSections(document);
  const settings = parseSummaryOptions(options);
  const selection = prepareSelection(document, rankSections(sections, settings.ranker), settings);
  const budget = toBudget(document, settings.size);
  const chosen = chooseBySection(selection, sections, settings, budget);
  const perSection = sections.map(
    ({ first, document: { sentences } }) =>
      chosen.filter((index) => index >= first && index < first + sentences.length).length,
  );
  return { document, chosen, perSection };
}

const EVEN = SUBJECTS.flatMap((subject) => chapter(subject, 70));
const UNEVEN = SUBJECTS.flatMap((subject, at) => chapter(subject, at === 2 ? 300 : 30 + at));

describe("chooseBySection", () => {
  it("gives each section its share of the sentences", async () => {
    expect((await choose(EVEN, { sentences: 12 })).perSection).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it("gives a long section more, and every section one", async () => {
    const { perSection } = await choose(UNEVEN, { sentences: 16 });
    expect(perSection.reduce((sum, count) => sum + count, 0)).toBe(16);
    expect(Math.min(...perSection)).toBe(1);
    expect(perSection[2]).toBeGreaterThan(7);
  });

  it("serves the longest sections where there are fewer sentences than sections", async () => {
    expect((await choose(UNEVEN, { sentences: 2 })).perSection).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it.for([12, 30, 100, 400])("never goes over %d words", async (words) => {
    const { document, chosen } = await choose(EVEN, { words });
    expect(chosen.length).toBeGreaterThan(0);
    expect(wordsOf(document, chosen)).toBeLessThanOrEqual(words);
  });

  it("gives one sentence where none fits", async () => {
    expect((await choose(EVEN, { words: 1 })).chosen).toHaveLength(1);
  });

  it("takes nothing that an earlier section says", async () => {
    const same = "Nobody in the harbour town ever opened the ninth warehouse again.";
    const blocks = SUBJECTS.flatMap((subject) => chapter(subject, 70, same));
    const { document, chosen } = await choose(blocks, { sentences: 12, ranker: "lead" });
    const texts = chosen.map((index) => {
      const { start, end } = document.sentences[index] ?? { start: 0, end: 0 };
      return document.article.text.slice(start, end);
    });
    expect(chosen).toHaveLength(12);
    expect(texts.filter((text) => text === same)).toHaveLength(1);
  });

  it("takes no opening that points back beyond its section", async () => {
    const blocks = SUBJECTS.flatMap((subject) => chapter(subject, 70, "He slept there."));
    const { document, chosen } = await choose(blocks, { sentences: 12, ranker: "lead" });
    const openings = splitSections(document).map(({ first }) => first);
    expect(chosen.filter((index) => index > 0 && openings.includes(index))).toEqual([]);
  });

  it("gives the whole text where all of it was asked for", async () => {
    const { document, chosen } = await choose(EVEN, { ratio: 1 });
    expect(chosen).toHaveLength(document.sentences.length);
  });
});
