import { expect, it } from "vitest";

import { timeMakers } from "../../../src/quiz/makers/time-makers.ts";
import { makeArticle } from "../hand-made.ts";

it("has every maker make quizzes of ten, as often, on articles of 500 to 700 words alone", async () => {
  const article = makeArticle("It rained.");
  const articles = [499, 500, 700, 701].map((words) => ({
    id: `${words}`,
    story: `${words}`,
    article,
    words,
  }));
  const calls: string[] = [];
  const makers = ["ours", "theirs"].map((name) => ({
    name,
    make: async ({ id }: { readonly id: string }, count: number) => {
      calls.push(`${name} ${id} ${count}`);
      return { questions: [], rejected: {} };
    },
  }));
  expect(await timeMakers(makers, articles)).toHaveLength(2);
  expect(new Set(calls)).toEqual(
    new Set(["ours 500 10", "ours 700 10", "theirs 500 10", "theirs 700 10"]),
  );
  const times = (name: string): number => calls.filter((call) => call.startsWith(name)).length;
  expect(times("ours")).toBe(times("theirs"));
});
