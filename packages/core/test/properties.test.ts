import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Article } from "../src/article.ts";
import { PrecisError } from "../src/errors.ts";
import { makeQuiz } from "../src/make-quiz.ts";
import { isChoice, type QuizOptions } from "../src/quiz.ts";
import { cleanText } from "../src/read/clean-text.ts";
import { readText } from "../src/read/read-article.ts";
import { summarise } from "../src/summarise.ts";
import { RANKER_NAMES, type SummaryOptions } from "../src/summary.ts";
import { RUN, text } from "./generated-text.ts";

const summaryOptions: fc.Arbitrary<SummaryOptions> = fc
  .tuple(
    fc.oneof(
      fc.record({ sentences: fc.integer({ min: 1, max: 8 }) }),
      fc.record({ words: fc.integer({ min: 1, max: 120 }) }),
      fc.record({ ratio: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
      fc.constant({}),
    ),
    fc.record({
      ranker: fc.constantFrom(...RANKER_NAMES),
      quotes: fc.boolean(),
      questions: fc.boolean(),
      nested: fc.boolean(),
    }),
  )
  .map(([size, rest]) => ({ ...size, ...rest, explain: true }));

const quizOptions: fc.Arbitrary<QuizOptions> = fc.record({
  questions: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom("choice", "typed", "mixed"),
  options: fc.constantFrom(3, 4),
  seed: fc.string({ maxLength: 8 }),
});

/** Returns what a promise gives, or `undefined` where it is refused; anything but a refusal is thrown on. */
async function unlessRefused<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof PrecisError && error.message.length > 20) return undefined;
    throw error;
  }
}

/** Checks a property of every generated text that can be read. */
async function everyArticle(
  runs: number,
  check: (article: Article, raw: string) => Promise<void> | void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(text, async (raw) => {
      const article = await unlessRefused(readText(raw));
      if (article !== undefined) await check(article, raw);
    }),
    { seed: RUN.seed, numRuns: runs * RUN.factor },
  );
}

/** Returns the letters and digits of texts, sorted: what no stage of reading may lose or invent. */
function lettersOf(...texts: readonly (string | null)[]): string {
  return Array.from(texts.join("").matchAll(/[\p{L}\p{N}]/gu), String)
    .toSorted()
    .join("");
}

describe("reading", () => {
  it("gives blocks that follow each other, split by one blank line", async () => {
    await everyArticle(200, ({ text: body, blocks }) => {
      expect(blocks.map(({ start, end }) => body.slice(start, end)).join("\n\n")).toBe(body);
      for (const { start, end } of blocks) expect(body.slice(start, end).trim()).not.toBe("");
    });
  });

  it("gives sentences in order, inside their blocks, without white space around them", async () => {
    await everyArticle(200, ({ text: body, blocks, sentences }) => {
      let last = 0;
      for (const { start, end, block } of sentences) {
        const sentence = body.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe("");
        expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? Number.NaN);
        last = end;
      }
    });
  });

  it("leaves no letter of a prose block outside its sentences", async () => {
    await everyArticle(200, ({ text: body, blocks, sentences }) => {
      const prose = blocks.filter(({ kind }) => kind !== "heading" && kind !== "code");
      expect(lettersOf(...sentences.map(({ start, end }) => body.slice(start, end)))).toBe(
        lettersOf(...prose.map(({ start, end }) => body.slice(start, end))),
      );
    });
  });

  it("loses no letter: all are in the text, the title or what was dropped", async () => {
    await everyArticle(400, ({ text: body, title, dropped }, raw) => {
      expect(lettersOf(body, title, ...dropped.map((piece) => piece.text))).toBe(
        lettersOf(cleanText(raw)),
      );
    });
  });
});

/** Checks a property of the summary of every generated text, under generated options. */
async function everySummary(
  check: (
    article: Article,
    summary: Awaited<ReturnType<typeof summarise>>,
    options: SummaryOptions,
  ) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(text, summaryOptions, async (raw, options) => {
      const article = await unlessRefused(readText(raw));
      const summary = article && (await unlessRefused(summarise(article, options)));
      if (article !== undefined && summary !== undefined) check(article, summary, options);
    }),
    { seed: RUN.seed, numRuns: 200 * RUN.factor },
  );
}

describe("summarising", () => {
  it("gives sentences verbatim at their offsets, in the article's order", async () => {
    await everySummary(({ text: body, sentences: all }, { sentences, text: joined }) => {
      expect(joined).toBe(sentences.map((sentence) => sentence.text).join(" "));
      let last = -1;
      for (const { index, start, end, text: sentence } of sentences) {
        expect(index).toBeGreaterThan(last);
        expect(all[index]).toMatchObject({ start, end });
        expect(body.slice(start, end)).toBe(sentence);
        last = index;
      }
    });
  });

  it("is never empty and never over its budget, but for the one sentence that is always given", async () => {
    await everySummary((article, { sentences, words }, options) => {
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThanOrEqual(options.sentences ?? Infinity);
      const spent = sentences.length > 1 ? words : 0;
      expect(spent).toBeLessThanOrEqual(options.words ?? Infinity);
      expect(spent).toBeLessThanOrEqual((options.ratio ?? Infinity) * article.words);
    });
  });

  it("has finite scores that the reasons sum to", async () => {
    await everySummary((_, { sentences, keywords }) => {
      for (const { score, reasons } of sentences) {
        expect(Number.isFinite(score)).toBe(true);
        expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
          score,
          6,
        );
      }
      for (const { score } of keywords) expect(score >= 0 && score <= 1).toBe(true);
    });
  });

  it("keeps quotations and questions out of one sentence when told to, wherever another is left", async () => {
    await everySummary(({ text: body, sentences: all }, { sentences }, options) => {
      const texts = sentences.map((sentence) => sentence.text);
      // What ends in no mark is seldom a sentence and chosen last.
      const allowed = (sentence: string): boolean =>
        /[.!?…]$/u.test(sentence) &&
        (options.quotes !== false || !/["“”„«»]/u.test(sentence)) &&
        (options.questions !== false || !sentence.includes("?"));
      const anyAllowed = all.some(({ start, end }) => allowed(body.slice(start, end)));
      const wrong = texts.filter((sentence) => !allowed(sentence));
      expect(anyAllowed && options.sentences === 1 ? wrong : []).toEqual([]);
    });
  });

  it("gives the same bytes twice", async () => {
    await fc.assert(
      fc.asyncProperty(text, summaryOptions, async (raw, options) => {
        const run = async (): Promise<string> => {
          const article = await unlessRefused(readText(raw));
          return JSON.stringify([
            article,
            article && (await unlessRefused(summarise(article, options))),
          ]);
        };
        expect(await run()).toBe(await run());
      }),
      { seed: RUN.seed, numRuns: 60 * RUN.factor },
    );
  });
});

describe("asking", () => {
  it("makes sound questions or refuses, and the same bytes twice", async () => {
    await fc.assert(
      fc.asyncProperty(text, quizOptions, async (raw, options) => {
        const article = await unlessRefused(readText(raw, { language: "en" }));
        const quiz = article && (await unlessRefused(makeQuiz(article, options)));
        if (article === undefined || quiz === undefined) return;
        expect(quiz.questions.length).toBeLessThanOrEqual(options.questions ?? 10);
        for (const { stem, answer, evidence, gap } of quiz.questions) {
          expect(stem.split("_____")).toHaveLength(2);
          expect(evidence.text).toContain(stem.split("_____").join(answer));
          expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(article.text.slice(gap.start, gap.end)).toBe(answer);
        }
        for (const question of quiz.questions.filter(isChoice)) {
          expect(question.options[question.answerIndex]).toBe(question.answer);
          expect(new Set(question.options).size).toBe(question.options.length);
        }
        expect(JSON.stringify(await makeQuiz(article, options))).toBe(JSON.stringify(quiz));
      }),
      { seed: RUN.seed, numRuns: 60 * RUN.factor },
    );
  });
});
