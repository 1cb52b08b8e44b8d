import { describe, expect, it } from "vitest";
import { grade } from "../src/grade.ts";
import { GRADING_TABLE, toQuestion } from "./answer/grading-table.ts";

const iraq = toQuestion({ type: "place", answer: "Iraq" });

describe("grade on the grading table", () => {
  it("has at least 300 rows, half of them right", () => {
    const right = GRADING_TABLE.filter(({ verdict }) => verdict !== "wrong");
    expect(GRADING_TABLE.length).toBeGreaterThan(300);
    expect(right.length / GRADING_TABLE.length).toBeGreaterThan(0.4);
    expect(right.length / GRADING_TABLE.length).toBeLessThan(0.6);
  });

  it.for(
    GRADING_TABLE.map(
      (row) => [row.verdict, row.question.answer, row.response, row.question] as const,
    ),
  )("is %s for “%s” answered “%s”", ([verdict, , response, question]) => {
    expect(grade(question, response).verdict).toBe(verdict);
  });
});

describe("grade gives a reason", () => {
  it.for([
    ["Iraq", "Iraq", "That is what the article says."],
    ["Iraq", "iraq", "The same as “Iraq” but for capitals."],
    ["São Paulo", "sao paulo", "The same as “São Paulo” but for capitals and accents."],
    ["The Hague", "hague", "The same as “The Hague” but for capitals and the article before it."],
    ["Iraq", "Iraq.", "The same as “Iraq” but for punctuation."],
    ["United States", "US", "“US” is another name for “United States”."],
    ["Guinea-Bissau", "Guinea Bissau", "“Guinea Bissau” is another way to write “Guinea-Bissau”."],
    ["$2.4 billion", "$2,400 million", "“$2,400 million” says the same as “$2.4 billion”."],
    [
      "17 percent",
      "17",
      "Close enough, but what is counted is left out: the article says “17 percent”.",
    ],
    ["Pakistan", "Pakisthan", "Close enough: the article spells it “Pakistan”."],
    ["Iraq", "Iran", "You wrote “Iran”; the article says “Iraq”."],
    ["5 km", "5 miles", "You wrote “5 miles”; the article says “5 km”: what is counted differs."],
    ["Iraq", " \t ", "You gave no answer; the article says “Iraq”."],
  ] as const)("%s ← %s: %s", ([answer, response, reason]) => {
    expect(grade(toQuestion({ type: "place", answer }), response).reason).toBe(reason);
  });

  it("shows a long response cut to 80 characters, without what cannot be seen", () => {
    expect(grade(iraq, `\u001B[31m${"x".repeat(100)}\u202E`).reason).toBe(
      `You wrote “[31m${"x".repeat(75)}…”; the article says “Iraq”.`,
    );
  });
});

describe("grade looks at the text around the gap", () => {
  it("takes an alias that the article uses", () => {
    const question = toQuestion({
      type: "person",
      answer: "Antony Blinken",
      aliases: ["the secretary"],
    });
    expect(grade(question, "Secretary").verdict).toBe("alias");
  });

  it("forgives words that stand beside the gap", () => {
    const sentence = "The {} River rose by two metres.";
    const question = toQuestion({ type: "place", answer: "Indus", sentence });
    expect(grade(question, "the Indus River")).toEqual({
      verdict: "lenient",
      correct: true,
      reason: "The same as “Indus” but for words that stand beside the gap.",
    });
    expect(grade(question, "Ganges River").correct).toBe(false);
  });

  it("takes no word of the sentence for a misspelling of the answer", () => {
    const alone = toQuestion({ type: "term", answer: "Tarvan" });
    const beside = toQuestion({
      type: "term",
      answer: "Tarvan",
      sentence: "The {} fleet met the Tarvin fleet.",
    });
    expect(grade(alone, "Tarvin").verdict).toBe("near");
    expect(grade(beside, "Tarvin").verdict).toBe("wrong");
  });

  it("takes no word of the context for a misspelling of the answer", () => {
    const question = toQuestion({
      type: "term",
      answer: "Tarvan",
      context: "The Tarvin fleet had left.",
    });
    expect(grade(question, "Tarvin").verdict).toBe("wrong");
  });

  it("takes no misspelling that is as close to another word of the sentence", () => {
    const question = toQuestion({
      type: "term",
      answer: "Tarvan",
      sentence: "The {} fleet met the Tarvin fleet.",
    });
    expect(grade(question, "Tarvn").verdict).toBe("wrong");
  });

  it("takes a family name only where no other bearer of it stands near the gap", () => {
    const sentence = "{} thanked the crowd.";
    const alone = toQuestion({ type: "person", answer: "Asif Zardari", sentence });
    const family = toQuestion({
      type: "person",
      answer: "Asif Zardari",
      sentence,
      context: "Bilawal Zardari spoke first.",
    });
    expect(grade(alone, "Zardari").verdict).toBe("near");
    expect(grade(family, "Zardari").verdict).toBe("wrong");
  });

  it("takes a city with its country where the text names the country", () => {
    const near = toQuestion({
      type: "place",
      answer: "Islamabad",
      context: "Pakistan has called a meeting.",
    });
    const far = toQuestion({ type: "place", answer: "Islamabad" });
    expect(grade(near, "Islamabad, Pakistan").verdict).toBe("near");
    expect(grade(far, "Islamabad, Pakistan").verdict).toBe("wrong");
  });

  it("spells out an abbreviation only as the text does", () => {
    const context = "Officers of the Riverside Transport Board were there.";
    const question = toQuestion({ type: "organisation", answer: "RTB", context });
    expect(grade(question, "Riverside Transport Board").verdict).toBe("alias");
    expect(grade(question, "Regional Traffic Bureau").verdict).toBe("wrong");
  });

  it("lets the year be left out unless other years stand near the gap", () => {
    const answer = "4 September 2021";
    const context = "In 2019 the talks had failed.";
    expect(grade(toQuestion({ type: "date", answer }), "4 September").verdict).toBe("near");
    expect(grade(toQuestion({ type: "date", answer, context }), "4 September").verdict).toBe(
      "wrong",
    );
  });
});

describe("grade on hostile input", () => {
  it.for([
    ["a megabyte of letters", "a".repeat(1_000_000)],
    ["a megabyte of combining marks", `e${"\u0301\u0323".repeat(500_000)}`],
    ["a heap of combining marks", `e${"\u0301\u0323".repeat(249)}`],
    ["control characters", "\u0000\u0007\u001B[2J"],
    ["direction marks", "\u202E\u2066qarI\u2069"],
    ["emoji", "👩‍👩‍👧‍👦🇮🇶🏳️‍🌈"],
    ["halves of surrogate pairs", "\uD800\uDC00\uD800"],
    ["right-to-left letters", "العراق"],
    ["brackets", "(".repeat(500)],
    ["regular expression signs", ".*+?^${}()|[]\\"],
    ["replacement patterns", "$& $1 $`"],
    ["markup", "<script>alert(1)</script>"],
    ["names of object members", "constructor __proto__ toString"],
    ["division by nothing", "1/0 5/000"],
    ["500 digits", "9".repeat(500)],
    ["many commas", "1,".repeat(250)],
  ] as const)("finds %s wrong", ([, response]) => {
    for (const type of ["person", "place", "date", "number", "term"] as const) {
      expect(grade(toQuestion({ type, answer: "Iraq" }), response).verdict).toBe("wrong");
    }
  });

  it("looks past characters that cannot be seen", () => {
    expect(grade(iraq, "\uFEFF Ir\u200Ba\uD800q\u00AD \u0000").verdict).toBe("exact");
  });

  it("finds a question's own long answer exact and a response near it wrong", () => {
    const question = toQuestion({ type: "term", answer: "word ".repeat(50_000) });
    expect(grade(question, question.answer).verdict).toBe("exact");
    expect(grade(question, "word").verdict).toBe("wrong");
  });

  it.for(["constructor", "__proto__", "toString", "$&"])(
    "grades the answer “%s” like any other",
    (answer) => {
      const question = toQuestion({ type: "term", answer });
      expect(grade(question, answer).verdict).toBe("exact");
      expect(grade(question, "Iraq").verdict).toBe("wrong");
    },
  );
});
