import { describe, expect, it } from "vitest";

import {
  articleRequestSchema,
  gradeRequestSchema,
  quizRequestSchema,
  summaryRequestSchema,
} from "../../src/json/schema.ts";

function complaintsOf(result: ReturnType<typeof summaryRequestSchema.safeParse>): string[] {
  return result.error?.issues.map(({ message }) => message) ?? [];
}

describe("summaryRequestSchema", () => {
  it("takes every option by its name", () => {
    const request = {
      text: "A text.",
      title: "A title",
      sentences: 2,
      ranker: "lead",
      explain: true,
      nested: true,
      quotes: false,
      questions: false,
      withText: true,
    };
    expect(summaryRequestSchema.parse(request)).toEqual(request);
  });

  it.for([{ words: 1 }, { ratio: 1 }, { minutes: 0.1 }, { sentences: 1 }])(
    "takes the length %j",
    (length) => {
      const request = { text: "A text.", ...length };
      expect(summaryRequestSchema.parse(request)).toEqual(request);
    },
  );

  it.for([{ words: 0 }, { ratio: 0 }, { ratio: 1.1 }, { minutes: -1 }, { sentences: 1.5 }])(
    "refuses the length %j",
    (length) => {
      expect(summaryRequestSchema.safeParse({ text: "A text.", ...length }).success).toBe(false);
    },
  );

  it("refuses two lengths and names them", () => {
    const result = summaryRequestSchema.safeParse({ text: "A text.", words: 9, minutes: 1 });
    expect(complaintsOf(result)).toEqual([
      "words and minutes are given; give only one of sentences, words, ratio, minutes.",
    ]);
  });

  it.for([
    [{}, 'The article is missing; give it as "text", or its address as "url".'],
    [{ text: "", url: "" }, 'Both "text" and "url" are given; give one of them.'],
  ] as const)("refuses %j, which names not exactly one article", ([request, complaint]) => {
    expect(complaintsOf(summaryRequestSchema.safeParse(request))).toEqual([complaint]);
  });

  it("refuses a member it does not know", () => {
    expect(summaryRequestSchema.safeParse({ text: "A text.", kind: "choice" }).success).toBe(false);
  });
});

describe("quizRequestSchema", () => {
  it("takes every option by its name", () => {
    const request = { text: "A text.", questions: 100, kind: "mixed", options: 3, seed: "s" };
    expect(quizRequestSchema.parse(request)).toEqual(request);
  });

  it("takes a word bank in place of options, and several forms", () => {
    const request = { text: "A text.", bank: true, forms: 3 };
    expect(quizRequestSchema.parse(request)).toEqual(request);
  });

  it.for([
    { questions: 0 },
    { questions: 101 },
    { options: 2 },
    { kind: "open" },
    { bank: "yes" },
    { forms: 1 },
    { forms: 5 },
    { seed: 7 },
  ])("refuses %j", (option) => {
    expect(quizRequestSchema.safeParse({ text: "A text.", ...option }).success).toBe(false);
  });
});

describe("articleRequestSchema", () => {
  it("takes an address, and a title for what is there", () => {
    const request = { url: "https://example.org/", title: "Ferry" };
    expect(articleRequestSchema.parse(request)).toEqual(request);
  });

  it.for([{}, { url: 7 }, { url: "a".repeat(2001) }, { url: "a", text: "A text." }])(
    "refuses %j",
    (request) => {
      expect(articleRequestSchema.safeParse(request).success).toBe(false);
    },
  );
});

describe("gradeRequestSchema", () => {
  const question = {
    id: "q1",
    kind: "typed",
    stem: "It sails in _____.",
    answer: "May",
    aliases: [],
    gap: { start: 12, end: 15, type: "date" },
    evidence: { index: 0, start: 0, end: 16, text: "It sails in May." },
    context: null,
  };

  it("takes a question of a quiz as it was given", () => {
    const request = { question, response: "may" };
    expect(gradeRequestSchema.parse(request)).toEqual(request);
  });

  it("refuses a response that would take long to compare", () => {
    const request = { question, response: "m".repeat(1001) };
    expect(gradeRequestSchema.safeParse(request).success).toBe(false);
  });
});
