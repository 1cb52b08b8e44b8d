import { beforeAll, describe, expect, it } from "vitest";

import type { Article } from "../src/article.ts";
import { parseQuantity } from "../src/ask/entities/quantities/parse-quantity.ts";
import { shows, toVisible } from "../src/ask/sets/visibility.ts";
import { AUDIT_RULES } from "../src/audit-rules.ts";
import { makeQuiz } from "../src/make-quiz.ts";
import { isChoice, type Quiz } from "../src/quiz.ts";
import { readText } from "../src/read/read-article.ts";
import { FIXTURES, readFixture } from "./fixture-articles.ts";

/** The fixture that is too short for a quiz of ten has its own test below. */
const LONG_FIXTURES = FIXTURES.filter((name) => name !== "note-library-hours");

describe.for(LONG_FIXTURES)("the quiz on %s", (name) => {
  let article: Article;
  let quiz: Quiz;

  beforeAll(async () => {
    article = await readText(readFixture(name));
    quiz = await makeQuiz(article, { seed: "invariants" });
  });

  it("has questions in the order of the article, one a sentence", () => {
    const indexes = quiz.questions.map(({ evidence }) => evidence.index);
    expect(indexes.length).toBeGreaterThanOrEqual(3);
    expect(indexes).toEqual([...new Set(indexes)].toSorted((a, b) => a - b));
  });

  it("has stems with one gap that the answer fills, byte for byte, out of the evidence", () => {
    for (const { stem, answer, evidence } of quiz.questions) {
      expect(stem.match(/_____/gu)).toHaveLength(1);
      expect(stem).not.toContain("______");
      expect(evidence.text).toContain(stem.split("_____").join(answer));
    }
  });

  it("has evidence and gaps that are slices of the text", () => {
    for (const { evidence, gap, answer } of quiz.questions) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(article.sentences[evidence.index]).toMatchObject({
        start: evidence.start,
        end: evidence.end,
      });
      expect(article.text.slice(gap.start, gap.end)).toBe(answer);
    }
  });

  it("has three or four distinct options with the answer at its index", () => {
    for (const question of quiz.questions.filter(isChoice)) {
      const { options, answer, answerIndex } = question;
      expect([3, 4]).toContain(options.length);
      expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(options.length);
      expect(options[answerIndex]).toBe(answer);
    }
  });

  it("shows no answer or alias in any stem or context", () => {
    const answers = quiz.questions.map(({ answer, aliases }) => [answer, ...aliases]);
    for (const { stem, context } of quiz.questions) {
      const visible = toVisible(`${context ?? ""} ${stem.replace("_____", " ")}`);
      expect(answers.filter((names) => shows(visible, names))).toEqual([]);
    }
  });

  it("shows no alias of an answer among the options", () => {
    for (const { options, answer, aliases } of quiz.questions.filter(isChoice)) {
      expect(options.filter((option) => option !== answer && aliases.includes(option))).toEqual([]);
    }
  });

  it("has the sentence before as context, or none", () => {
    for (const { context, evidence } of quiz.questions) {
      const before = article.sentences[evidence.index - 1];
      expect([null, before && article.text.slice(before.start, before.end)]).toContain(context);
    }
  });

  it("sorts options that are numbers", () => {
    for (const { gap, options, answer } of quiz.questions.filter(isChoice)) {
      if (gap.type !== "number" || parseQuantity(answer) === undefined) continue;
      const values = options.map((option) => parseQuantity(option)?.value ?? Number.NaN);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it("counts what it made and measures itself in shares", () => {
    expect(quiz.quality).toMatchObject({ requested: 10, made: quiz.questions.length });
    for (const share of [
      quiz.quality.coverage,
      quiz.quality.guessability,
      quiz.quality.answerability,
    ]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it("has a different id for every question", () => {
    expect(new Set(quiz.questions.map(({ id }) => id)).size).toBe(quiz.questions.length);
  });
});

const TREATY = await readText(readFixture("news-reservoir-treaty"));

async function optionsOf(seed: string): Promise<(readonly string[])[]> {
  const { questions } = await makeQuiz(TREATY, { seed });
  return questions.filter(isChoice).map(({ options }) => options);
}

/** Returns the ids of a quiz's questions by their stems. */
async function idsOf(seed: string): Promise<Map<string, string>> {
  const { questions } = await makeQuiz(TREATY, { seed });
  return new Map(questions.map(({ stem, id }) => [stem, id]));
}

describe("makeQuiz", () => {
  it("makes ten questions on a news story of ordinary length", async () => {
    expect((await makeQuiz(TREATY)).questions).toHaveLength(10);
  });

  it.for([1, 4, 7])("makes %i questions when asked for as many", async (questions) => {
    expect((await makeQuiz(TREATY, { questions })).questions).toHaveLength(questions);
  });

  it("gives equal bytes for equal seeds", async () => {
    const again = await readText(readFixture("news-reservoir-treaty"));
    expect(JSON.stringify(await makeQuiz(again, { seed: "a" }))).toBe(
      JSON.stringify(await makeQuiz(TREATY, { seed: "a" })),
    );
  });

  it("orders options otherwise with another seed", async () => {
    expect(await optionsOf("a")).not.toEqual(await optionsOf("b"));
  });

  it("asks the same questions, with the same ids, whatever the seed", async () => {
    expect(await idsOf("a")).toEqual(await idsOf("b"));
  });

  it("asks for typed answers without options", async () => {
    const { questions, quality } = await makeQuiz(TREATY, { kind: "typed" });
    expect(questions.length).toBeGreaterThanOrEqual(8);
    for (const question of questions) {
      expect(question.kind).toBe("typed");
      expect(question).not.toHaveProperty("options");
      expect(question).not.toHaveProperty("answerIndex");
    }
    expect(quality.guessability).toBe(0);
  });

  it("puts every answer into a word bank when asked for one", async () => {
    const { questions, bank, quality } = await makeQuiz(TREATY, { bank: true });
    expect(bank?.toSorted()).toEqual(questions.map(({ answer }) => answer).toSorted());
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(["typed"]));
    expect(quality.audit["answer-not-in-bank"]).toBe(0);
    expect(quality.guessability).toBeGreaterThan(0);
    expect(await makeQuiz(TREATY)).not.toHaveProperty("bank");
  });

  it("audits itself by every rule, and shows none of its answers", async () => {
    const { audit } = (await makeQuiz(TREATY)).quality;
    expect(Object.keys(audit)).toEqual(AUDIT_RULES);
    expect(audit).toMatchObject({
      "gap-does-not-restore-evidence": 0,
      "answer-in-own-stem": 0,
      "answer-in-another-stem": 0,
      "distractor-is-the-answer": 0,
      "distractor-in-stem": 0,
      "two-on-one-sentence": 0,
    });
  });

  it("takes turns between the kinds in a mixed quiz", async () => {
    const { questions } = await makeQuiz(TREATY, { kind: "mixed", questions: 4 });
    expect(questions.map(({ kind }) => kind)).toEqual(["choice", "typed", "choice", "typed"]);
  });

  it("gives three options when asked for three", async () => {
    const { questions } = await makeQuiz(TREATY, { options: 3 });
    expect(questions.length).toBeGreaterThanOrEqual(8);
    for (const { options } of questions.filter(isChoice)) expect(options).toHaveLength(3);
  });

  it("makes fewer questions on a thin article and says why", async () => {
    const article = await readText(
      readFixture("news-reservoir-treaty").split("\n\n").slice(0, 6).join("\n\n"),
    );
    const { questions, quality } = await makeQuiz(article);
    expect(questions.length).toBeLessThan(10);
    expect(quality).toMatchObject({ requested: 10, made: questions.length });
    expect(Object.keys(quality.rejected).length).toBeGreaterThan(0);
  });

  it("refuses an article in which nothing can be asked about", async () => {
    const article = await readText("It rained. Nobody came. We went home early.");
    await expect(makeQuiz(article)).rejects.toMatchObject({
      code: "NO_QUESTIONS",
      message:
        "Nothing can be asked about this article; turned down were: short 3. Give a longer article with names, dates or numbers.",
    });
  });

  it("refuses an option out of range before reading anything", async () => {
    await expect(makeQuiz(TREATY, { questions: 0 })).rejects.toMatchObject({
      code: "INVALID_OPTION",
    });
  });
});
