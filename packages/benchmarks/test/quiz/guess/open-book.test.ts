import { expect, it } from "vitest";

import { weighByArticle } from "../../../src/quiz/guess/open-book.ts";
import { ask, makeArticle } from "../hand-made.ts";

const article = makeArticle(
  "The council lent a barge to the town.",
  "A crane and a sledge were sold.",
);

it("finds the option that stands beside the stem's words, and nothing for one it does not meet", () => {
  const question = ask(article, 0, "term", ["barge", "crane", "lorry"]);
  const [barge = 0, crane = 1, lorry = 1] = weighByArticle(question, article);
  expect(barge).toBeCloseTo(1, 10);
  expect([crane, lorry]).toEqual([0, 0]);
});
