import { expect, it } from "vitest";

import { formsToMarkdown } from "../../src/markdown/forms-to-markdown.ts";
import { article, quiz } from "../sample.ts";

it("gives each form under its letter and one key for all", () => {
  const forms = [
    { ...quiz, questions: quiz.questions.slice(1) },
    { ...quiz, questions: quiz.questions.slice(1), bank: ["Amina Diallo"] },
  ];
  const untitled = { ...article, title: null, byline: null, published: null };
  expect(formsToMarkdown(untitled, { seed: "s", forms })).toBe(`\
## Form A

1. *The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.*

   Captain _____ said 214 islanders had waited for it.

---

## Form B

**Word bank:** Amina Diallo

1. *The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.*

   Captain _____ said 214 islanders had waited for it.

---

## Answers

### Form A

1. **Amina Diallo** (also: Diallo)

### Form B

1. **Amina Diallo** (also: Diallo)
`);
});
