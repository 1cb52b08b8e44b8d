import { describe, expect, it } from "vitest";

import { quizToText } from "../../src/text/quiz-to-text.ts";
import { article, quiz } from "../sample.ts";

describe("quizToText", () => {
  it("numbers questions, letters options and puts the key after a rule", () => {
    expect(quizToText(article, quiz, { width: 60 })).toBe(`Ferry is back *at last*

1. The ferry Sea Lark returned to _____ on Monday after nine
   weeks of repairs.
      A. Troon
      B. Port Ellen
      C. Oban
      D. Islay

2. The ferry Sea Lark returned to Port Ellen on Monday after
   nine weeks of repairs.
   Captain _____ said 214 islanders had waited for it.

────────────────────────────────────────────────────────────
Answers

1. B. Port Ellen
2. Amina Diallo (also: Diallo)
`);
  });

  it("puts a word bank above the questions, no answer torn in two", () => {
    const bank = ["Amina Diallo", "Port Ellen", "214 islanders", "Troon"];
    const typed = { ...quiz, questions: quiz.questions.slice(1), bank };
    expect(quizToText({ ...article, title: null }, typed, { width: 50 })).toBe(`Word bank
  Amina Diallo · Port Ellen · 214 islanders ·
  Troon

1. The ferry Sea Lark returned to Port Ellen on
   Monday after nine weeks of repairs.
   Captain _____ said 214 islanders had waited for
   it.

──────────────────────────────────────────────────
Answers

1. Amina Diallo (also: Diallo)
`);
  });

  it("lines numbers of one and two digits up", () => {
    const many = { ...quiz, questions: Array.from({ length: 10 }, () => quiz.questions[1]!) };
    const text = quizToText(article, many);
    expect(text).toContain("\n 1. The ferry");
    expect(text).toContain("\n10. Amina Diallo (also: Diallo)\n");
  });
});
