import { audit } from "@precis/core/audit";
import { describe, expect, it } from "vitest";

import { auditSchema } from "../../src/json/audit-schema.ts";
import { extractSchema, formsSchema, quizSchema, summarySchema } from "../../src/json/schema.ts";
import {
  articleToJson,
  auditToJson,
  extractToJson,
  formsToJson,
  quizToJson,
  summaryToJson,
} from "../../src/json/to-json.ts";
import { article, explained, quiz, summary } from "../sample.ts";

describe("articleToJson", () => {
  it("counts sentences and leaves the text out", () => {
    expect(articleToJson(article)).toEqual({
      title: "Ferry is back *at last*",
      byline: "Ravi Menon",
      published: "2024-05-06",
      source: "ferry.txt",
      language: "en",
      words: 32,
      sentences: 3,
      dropped: [{ text: "Advertisement", reason: "advert" }],
    });
  });

  it("carries the text when asked", () => {
    expect(articleToJson(article, { withText: true }).text).toBe(article.text);
  });
});

describe("summaryToJson", () => {
  it("is what the schema of a summary says, to the letter", () => {
    const json = summaryToJson(article, explained, { withText: true });
    expect(summarySchema.strict().parse(json)).toEqual(json);
  });

  it("keeps the order of the contract's members", () => {
    expect(Object.keys(summaryToJson(article, summary))).toEqual([
      "version",
      "kind",
      "article",
      "ranker",
      "summary",
      "keywords",
      "integrity",
    ]);
  });

  it("says where words had no stems", () => {
    const json = summaryToJson(article, { ...summary, stemmed: false });
    expect(json.stemmed).toBe(false);
    expect(summarySchema.strict().parse(json)).toEqual(json);
  });

  it("gives offsets that cut the sentences out of the text", () => {
    const json = summaryToJson(article, summary, { withText: true });
    const cut = json.summary.sentences.map(({ start, end }) =>
      json.article.text?.slice(start, end),
    );
    expect(cut).toEqual(json.summary.sentences.map(({ text }) => text));
  });
});

describe("quizToJson", () => {
  it("is what the schema of a quiz says, to the letter", () => {
    const json = quizToJson(article, quiz);
    expect(quizSchema.strict().parse(json)).toEqual(json);
  });

  it("gives options to choice questions only", () => {
    expect(quizToJson(article, quiz).questions.map((question) => "options" in question)).toEqual([
      true,
      false,
    ]);
  });
});

describe("quizToJson with a word bank", () => {
  it("carries the bank behind the questions", () => {
    const json = quizToJson(article, { ...quiz, bank: ["Amina Diallo", "Port Ellen"] });
    expect(quizSchema.strict().parse(json)).toEqual(json);
    expect(json.bank).toEqual(["Amina Diallo", "Port Ellen"]);
  });
});

describe("formsToJson", () => {
  it("is what the schema of forms says, to the letter", () => {
    const json = formsToJson(article, { seed: "s", forms: [quiz, quiz] }, { withText: true });
    expect(formsSchema.strict().parse(json)).toEqual(json);
    expect(json.forms.map(({ article: { text } }) => text)).toEqual([article.text, article.text]);
  });
});

describe("auditToJson", () => {
  it("is what the schema of an audit says, to the letter", async () => {
    const json = auditToJson(await audit(quiz, article));
    expect(auditSchema.strict().parse(json)).toEqual(json);
  });
});

describe("extractToJson", () => {
  it("always carries the text", () => {
    const json = extractToJson(article);
    expect(extractSchema.strict().parse(json)).toEqual(json);
    expect(json.article.text).toBe(article.text);
  });
});
