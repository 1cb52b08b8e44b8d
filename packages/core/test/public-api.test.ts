import { existsSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import * as api from "../src/index.ts";

/** Names that other programs import: one is added on purpose and taken away in a new major version only. */
const VALUES = [
  "ERROR_CODES",
  "PrecisError",
  "RANKER_NAMES",
  "advanceAttempt",
  "currentQuestion",
  "grade",
  "makeQuiz",
  "readBlocks",
  "readText",
  "scoreAttempt",
  "startAttempt",
  "summarise",
  "zoom",
];

const TYPES = [
  "Article",
  "Attempt",
  "AttemptAction",
  "AttemptAnswer",
  "AttemptPhase",
  "AttemptScore",
  "Block",
  "BlockKind",
  "ChoiceQuestion",
  "DropReason",
  "Dropped",
  "Evidence",
  "Gap",
  "GapType",
  "Grade",
  "Integrity",
  "Keyword",
  "Metadata",
  "PrecisErrorCode",
  "Quality",
  "Question",
  "QuestionKind",
  "Quiz",
  "QuizOptions",
  "RankerName",
  "Reason",
  "SentenceSpan",
  "SourceBlock",
  "Summary",
  "SummaryOptions",
  "SummarySentence",
  "TypedQuestion",
  "Verdict",
  "Zoom",
  "ZoomOptions",
];

const ENTRIES = [
  ".",
  "./attempt",
  "./errors",
  "./grade",
  "./limits",
  "./make-quiz",
  "./rankers",
  "./read",
  "./summarise",
  "./training",
];

/** Returns the names that `export type { … }` lists give away. */
function exportedTypes(source: string): string[] {
  return [...source.matchAll(/export type \{([^}]*)\}/gu)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

describe("the public API", () => {
  it("exports these values and no others", () => {
    expect(Object.keys(api).toSorted()).toEqual(VALUES);
  });

  it("exports these types and no others", () => {
    const source = readFileSync(new URL("../src/index.ts", import.meta.url), "utf8");
    expect(exportedTypes(source).toSorted()).toEqual(TYPES);
  });

  it("is opened by these entries and no others, each compiled from a source of its own", () => {
    const manifest: {
      readonly exports: Readonly<Record<string, { readonly default: string }>>;
    } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(Object.keys(manifest.exports).toSorted()).toEqual(ENTRIES);
    const sources = Object.values(manifest.exports).map((entry) =>
      entry.default.replace("./dist/", "../src/").replace(/\.js$/u, ".ts"),
    );
    expect(sources.filter((path) => !existsSync(new URL(path, import.meta.url)))).toEqual([]);
  });
});
