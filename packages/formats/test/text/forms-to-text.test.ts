import { expect, it } from "vitest";

import { formsToText } from "../../src/text/forms-to-text.ts";
import { article, quiz } from "../sample.ts";

it("prints each form under its letter and one key for all", () => {
  const forms = [
    { ...quiz, questions: quiz.questions.slice(0, 1) },
    { ...quiz, questions: quiz.questions.slice(1) },
  ];
  expect(formsToText(article, { seed: "s", forms }, { width: 40 })).toBe(`\
Ferry is back *at last*
Form A

1. The ferry Sea Lark returned to _____
   on Monday after nine weeks of
   repairs.
      A. Troon
      B. Port Ellen
      C. Oban
      D. Islay

────────────────────────────────────────
Ferry is back *at last*
Form B

1. The ferry Sea Lark returned to Port
   Ellen on Monday after nine weeks of
   repairs.
   Captain _____ said 214 islanders had
   waited for it.

────────────────────────────────────────
Answers

Form A
1. B. Port Ellen

Form B
1. Amina Diallo (also: Diallo)
`);
});
