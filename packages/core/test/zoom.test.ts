import { describe, expect, it } from "vitest";

import { readText } from "../src/read/read-article.ts";
import { readDocument } from "../src/read/read-document.ts";
import { checkIntegrity } from "../src/select/check-integrity.ts";
import { summarise } from "../src/summarise.ts";
import { zoom } from "../src/zoom.ts";
import { FIXTURES, readFixture } from "./fixture-articles.ts";

const ascending = (indexes: readonly number[]): number[] => indexes.toSorted((a, b) => a - b);

describe("zoom", () => {
  it.for(FIXTURES)("opens %s without contradictions", async (name) => {
    const article = await readText(readFixture(name));
    const { steps, summarySteps } = await zoom(article);
    const document = await readDocument(article);
    const opened: number[] = [];
    for (const step of steps) {
      opened.push(...step);
      const integrity = checkIntegrity(document, ascending(opened));
      expect(integrity).toMatchObject({ dangling: [], unbalancedQuotes: [] });
    }
    expect(new Set(opened).size).toBe(opened.length);
    const summary = await summarise(article);
    expect(ascending(steps.slice(0, summarySteps).flat())).toEqual(
      summary.sentences.map((sentence) => sentence.index),
    );
  });

  it("opens with one sentence where one can stand", async () => {
    const article = await readText(
      "The council closed the bridge in March. It blamed the flood. Amina Jallow reopened it in June.",
    );
    expect((await zoom(article)).steps[0]).toHaveLength(1);
  });

  it("leaves questions out where they are not wanted", async () => {
    const article = await readText(
      "The council closed the bridge in March. Who will pay for the repair? Amina Jallow reopened it in June.",
    );
    const { steps } = await zoom(article, { questions: false });
    expect(ascending(steps.flat())).toEqual([0, 2]);
  });
});
