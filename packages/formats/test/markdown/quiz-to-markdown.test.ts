import { describe, expect, it } from "vitest";

import { quizToMarkdown } from "../../src/markdown/quiz-to-markdown.ts";
import { article, quiz } from "../sample.ts";

describe("quizToMarkdown", () => {
  it("gives numbered questions with lettered options, a rule and the key", () => {
    expect(quizToMarkdown({ ...article, byline: null, published: null }, quiz)).toBe(
      String.raw`# Ferry is back \*at last\*

1. The ferry Sea Lark returned to _____ on Monday after nine weeks of repairs.

   - A. Troon
   - B. Port Ellen
   - C. Oban
   - D. Islay

2. *The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.*

   Captain _____ said 214 islanders had waited for it.

---

## Answers

1. **B. Port Ellen**
2. **Amina Diallo** (also: Diallo)
`,
    );
  });

  it("puts a word bank above the questions", () => {
    const bank = ["Amina Diallo", "Troon_2"];
    const typed = { ...quiz, questions: quiz.questions.slice(1), bank };
    expect(quizToMarkdown({ ...article, title: null, byline: null, published: null }, typed)).toBe(
      String.raw`**Word bank:** Amina Diallo · Troon\_2

1. *The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.*

   Captain _____ said 214 islanders had waited for it.

---

## Answers

1. **Amina Diallo** (also: Diallo)
`,
    );
  });
});
