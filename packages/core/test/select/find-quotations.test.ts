import { describe, expect, it } from "vitest";

import { findQuotations } from "../../src/select/find-quotations.ts";
import { documentOf } from "../document-of.ts";

type Group = readonly [first: number, last: number];

async function groupsOf(text: string, language = "en"): Promise<Group[]> {
  const { groups } = findQuotations(await documentOf(text, { language }));
  return groups.map(({ first, last }): Group => [first, last]);
}

async function brokenOf(text: string): Promise<readonly boolean[]> {
  return findQuotations(await documentOf(text)).broken;
}

describe("findQuotations", () => {
  it.for<[title: string, language: string, text: string, groups: readonly Group[]]>([
    [
      "leaves sentences without quotations alone",
      "en",
      "One came. Two left.",
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      "joins the sentences of a curly quotation",
      "en",
      "“We waited. Nobody came,” she said. Ferries ran.",
      [
        [0, 1],
        [0, 1],
        [2, 2],
      ],
    ],
    [
      "joins the sentences of a straight quotation",
      "en",
      '"We waited. Nobody came," she said. Ferries ran.',
      [
        [0, 1],
        [0, 1],
        [2, 2],
      ],
    ],
    [
      "leaves a quotation inside one sentence alone",
      "en",
      "The mayor called it “a mess”. Ferries ran.",
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      "takes apostrophes for no quotation",
      "en",
      "The pilots’ boat sank. It wasn’t the pilot’s. Rock ’n’ roll played.",
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "joins over a quotation within",
      "en",
      "“He said ‘no’. We left,” she said. Ferries ran.",
      [
        [0, 1],
        [0, 1],
        [2, 2],
      ],
    ],
    [
      "joins German quotations",
      "de",
      "„Wir warten. Niemand kam“, sagte sie. Schiffe fuhren.",
      [
        [0, 1],
        [0, 1],
        [2, 2],
      ],
    ],
    [
      "joins guillemets",
      "fr",
      "« Nous attendons. Personne ne vient », dit-elle. Les bateaux passent.",
      [
        [0, 1],
        [0, 1],
        [2, 2],
      ],
    ],
  ])("%s", async ([, language, text, groups]) => {
    expect(await groupsOf(text, language)).toEqual(groups);
  });

  it("finds a mark without its other half", async () => {
    expect(await brokenOf("“We waited all night. Ferries ran.")).toEqual([true, false]);
    expect(await brokenOf("We waited all night.” Ferries ran.")).toEqual([true, false]);
  });

  it("never pairs marks of different paragraphs", async () => {
    expect(await brokenOf("“We waited all night.\n\nNobody came,” she said.")).toEqual([
      true,
      true,
    ]);
  });

  it("reads 2,000 opening marks in one paragraph", async () => {
    expect((await brokenOf(`${"“a ".repeat(2000)}ended.`)).every(Boolean)).toBe(true);
  });
});
