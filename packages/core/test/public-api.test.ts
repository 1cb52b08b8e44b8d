import { existsSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import * as api from "../src/index.ts";

/** Names that other programs import: one is added on purpose and taken away in a new major version only. */
const VALUES = [
  "AUDIT_RULES",
  "ERROR_CODES",
  "PrecisError",
  "RANKER_NAMES",
  "advanceAttempt",
  "audit",
  "currentQuestion",
  "grade",
  "makeForms",
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
  "Audit",
  "AuditRule",
  "AuditedArticle",
  "AuditedQuestion",
  "AuditedQuiz",
  "Block",
  "BlockKind",
  "ChoiceQuestion",
  "DropReason",
  "Dropped",
  "Evidence",
  "Fault",
  "Forms",
  "FormsOptions",
  "Gap",
  "GapType",
  "Grade",
  "GuesserName",
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
  "ReadingWarning",
  "Reason",
  "Receipt",
  "RuleCount",
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
  "./audit",
  "./audit-rules",
  "./bank",
  "./errors",
  "./grade",
  "./limits",
  "./make-forms",
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
