import { formsSchema, gradeSchema, quizSchema, summarySchema } from "@precis/formats/schema";
import { AUDIT_RULES } from "@precis/core/audit-rules";
import request from "supertest";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../src/client/sample.ts";
import { createLocalEngine } from "../../src/server/engine/local-engine.ts";
import { createTestApp } from "./create-test-app.ts";

const { app } = createTestApp({ engine: createLocalEngine() });

async function post(path: string, body: object): Promise<request.Response> {
  return request(app).post(path).send(body);
}

async function summaryOf(options: object = {}) {
  const response = await post("/v1/summaries", { text: SAMPLE, ...options });
  expect(response.status).toBe(200);
  return summarySchema.strict().parse(response.body);
}

async function quizOf(options: object = {}) {
  const response = await post("/v1/quizzes", { text: SAMPLE, ...options });
  expect(response.status).toBe(200);
  return quizSchema.strict().parse(response.body);
}

describe("POST /v1/summaries", () => {
  it("gives the article's facts and what was left out of it", async () => {
    const { article } = await summaryOf();
    expect(article).toMatchObject({
      title: "Island ferry to sail again after a winter on the rocks",
      source: "text",
      language: "en",
    });
    expect(article.text).toBeUndefined();
    expect(article.dropped).toContainEqual({ text: "Advertisement", reason: "advert" });
  });

  it("gives sentences that stand in the text where it says", async () => {
    const { article, summary } = await summaryOf({ withText: true });
    expect(summary.sentences.length).toBeGreaterThan(0);
    for (const { start, end, text } of summary.sentences) {
      expect(article.text?.slice(start, end)).toBe(text);
    }
  });

  it("gives as many sentences as are asked for", async () => {
    expect((await summaryOf({ sentences: 2 })).summary.sentences).toHaveLength(2);
  });

  it("never gives more words than are asked for", async () => {
    expect((await summaryOf({ words: 60 })).summary.words).toBeLessThanOrEqual(60);
    const { article, summary } = await summaryOf({ ratio: 0.4 });
    expect(summary.words).toBeLessThanOrEqual(0.4 * article.words);
    expect((await summaryOf({ minutes: 0.25 })).summary.words).toBeLessThanOrEqual(60);
  });

  it("takes a title, a ranker, and a wish to know why", async () => {
    const options = { title: "The ferry", ranker: "lead", explain: true, sentences: 1 };
    const { article, ranker, summary } = await summaryOf(options);
    expect([article.title, ranker]).toEqual(["The ferry", "lead"]);
    expect(summary.sentences[0]?.reasons).not.toEqual([]);
  });

  it("leaves quotations out when asked to", async () => {
    const { summary } = await summaryOf({ sentences: 13, quotes: false });
    expect(summary.text).not.toContain("timetable");
  });

  it("gives equal bytes for equal requests", async () => {
    const first = await post("/v1/summaries", { text: SAMPLE, explain: true });
    const second = await post("/v1/summaries", { text: SAMPLE, explain: true });
    expect(second.text).toBe(first.text);
  });

  it.for([
    [{ text: " \n " }, "EMPTY_TEXT"],
    [{ text: "" }, "EMPTY_TEXT"],
  ] as const)("refuses %j as a text that cannot be used", async ([body, code]) => {
    const response = await post("/v1/summaries", body);
    expect(response.status).toBe(422);
    expect(response.type).toBe("application/problem+json");
    expect(response.body.code).toBe(code);
  });
});

describe("POST /v1/quizzes", () => {
  it("gives questions whose answers stand in their proofs", async () => {
    const { article, questions } = await quizOf({ withText: true });
    expect(questions.length).toBeGreaterThan(2);
    for (const { stem, answer, evidence, gap } of questions) {
      expect(article.text?.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(article.text?.slice(gap.start, gap.end)).toBe(answer);
      expect(evidence.text).toContain(stem.replace("_____", answer));
    }
  });

  it("gives options of which one is the answer", async () => {
    const { questions } = await quizOf({ kind: "choice", options: 3, questions: 2 });
    expect(questions.length).toBeLessThanOrEqual(2);
    for (const question of questions) {
      if (question.kind !== "choice") throw new Error("a typed question was not asked for");
      expect(question.options).toHaveLength(3);
      expect(question.options[question.answerIndex]).toBe(question.answer);
    }
  });

  it("gives questions to be typed", async () => {
    const { questions } = await quizOf({ kind: "typed" });
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(["typed"]));
  });

  it("gives equal bytes for equal seeds", async () => {
    const body = { text: SAMPLE, seed: "harbour" };
    expect((await post("/v1/quizzes", body)).text).toBe((await post("/v1/quizzes", body)).text);
    expect((await quizOf({ seed: "harbour" })).seed).toBe("harbour");
  });

  it("audits the quiz by every rule", async () => {
    const { audit } = (await quizOf()).quality;
    expect(Object.keys(audit)).toEqual(AUDIT_RULES);
    expect(audit["answer-in-another-stem"]).toBe(0);
  });

  it("gives a word bank in place of options", async () => {
    const { bank, questions } = await quizOf({ bank: true });
    expect(bank?.toSorted()).toEqual(questions.map(({ answer }) => answer).toSorted());
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(["typed"]));
    const both = await post("/v1/quizzes", { text: SAMPLE, bank: true, kind: "choice" });
    expect([both.status, both.body.code]).toEqual([400, "INVALID_OPTION"]);
  });

  it("gives several forms", async () => {
    const response = await post("/v1/quizzes", { text: SAMPLE, forms: 2, questions: 2 });
    const { forms } = formsSchema.strict().parse(response.body);
    expect(forms.map(({ questions }) => questions.length)).toEqual([2, 2]);
  });

  it("says when a text gives no questions", async () => {
    const response = await post("/v1/quizzes", { text: "It rains. It pours." });
    expect([response.status, response.body.code]).toEqual([422, "NO_QUESTIONS"]);
  });
});

describe("POST /v1/grades", () => {
  it("judges a response to a question of a quiz", async () => {
    const [question] = (await quizOf({ kind: "typed", questions: 1 })).questions;
    const right = await post("/v1/grades", { question, response: question?.answer });
    expect(gradeSchema.strict().parse(right.body)).toMatchObject({
      verdict: "exact",
      correct: true,
    });
    const wrong = await post("/v1/grades", { question, response: "a hedgehog" });
    expect(gradeSchema.strict().parse(wrong.body)).toMatchObject({
      verdict: "wrong",
      correct: false,
    });
  });

  it("refuses a question whose answer was moved", async () => {
    const [question] = (await quizOf({ kind: "choice", questions: 1 })).questions;
    const response = await post("/v1/grades", {
      question: { ...question, answerIndex: 9 },
      response: "a hedgehog",
    });
    expect([response.status, response.body.code]).toEqual([400, "INVALID_QUESTION"]);
  });
});
