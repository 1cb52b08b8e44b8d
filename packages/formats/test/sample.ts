import type { Article, Quality, Quiz, Summary } from "@precis/core";
import { AUDIT_RULES } from "@precis/core/audit-rules";

const first = "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.";
const second = "Captain Amina Diallo said 214 islanders had waited for it.";
const third = "She thanked the yard at Troon_2.";
const text = `${first} ${second}\n\nNext steps\n\n${third}`;
const secondStart = first.length + 1;
const thirdStart = text.indexOf(third);

/** A short article with a heading, its offsets true to its text. */
export const article: Article = {
  title: "Ferry is back *at last*",
  byline: "Ravi Menon",
  published: "2024-05-06",
  source: "ferry.txt",
  language: "en",
  text,
  blocks: [
    { kind: "paragraph", start: 0, end: secondStart + second.length },
    { kind: "heading", start: text.indexOf("Next"), end: text.indexOf("Next") + 10, level: 3 },
    { kind: "paragraph", start: thirdStart, end: text.length },
  ],
  sentences: [
    { start: 0, end: first.length, block: 0 },
    { start: secondStart, end: secondStart + second.length, block: 0 },
    { start: thirdStart, end: text.length, block: 2 },
  ],
  words: 32,
  dropped: [{ text: "Advertisement", reason: "advert" }],
};

/** A summary of the article, not explained. */
export const summary: Summary = {
  ranker: "lead",
  text: `${first} ${third}`,
  words: 21,
  sentences: [
    { index: 0, start: 0, end: first.length, text: first, score: 0.8, reasons: [] },
    { index: 2, start: thirdStart, end: text.length, text: third, score: 0.3, reasons: [] },
  ],
  keywords: [{ term: "ferry", score: 0.5 }],
  integrity: { dangling: [2], unbalancedQuotes: [], duplicates: [] },
  stemmed: true,
};

/** The summary with reasons. */
export const explained: Summary = {
  ...summary,
  sentences: summary.sentences.map((sentence) => ({
    ...sentence,
    reasons: [{ feature: "position", contribution: 0.3 }],
  })),
};

/** What the audit of a quiz without faults counts. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of every rule there is
export const NO_FAULTS = Object.fromEntries(
  AUDIT_RULES.map((rule) => [rule, 0]),
) as Quality["audit"];

/** A question to choose and one to type. */
export const quiz: Quiz = {
  seed: "s",
  questions: [
    {
      id: "a",
      kind: "choice",
      stem: "The ferry Sea Lark returned to _____ on Monday after nine weeks of repairs.",
      answer: "Port Ellen",
      aliases: [],
      options: ["Troon", "Port Ellen", "Oban", "Islay"],
      answerIndex: 1,
      gap: { start: 31, end: 41, type: "place" },
      evidence: { index: 0, start: 0, end: first.length, text: first },
      context: null,
    },
    {
      id: "b",
      kind: "typed",
      stem: "Captain _____ said 214 islanders had waited for it.",
      answer: "Amina Diallo",
      aliases: ["Diallo"],
      gap: { start: secondStart + 8, end: secondStart + 20, type: "person" },
      evidence: {
        index: 1,
        start: secondStart,
        end: secondStart + second.length,
        text: second,
      },
      context: first,
    },
  ],
  quality: {
    requested: 2,
    made: 2,
    coverage: 1,
    guessability: 0.25,
    answerability: 1,
    rejected: { leak: 1 },
    audit: NO_FAULTS,
  },
};
