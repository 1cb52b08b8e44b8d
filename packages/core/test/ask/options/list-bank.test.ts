import { describe, expect, it } from "vitest";

import { listBank } from "../../../src/ask/options/list-bank.ts";

const toQuestions = (...answers: readonly string[]) => answers.map((answer) => ({ answer }));

describe("listBank", () => {
  it("puts names first, then dates by the calendar, then numbers by value", () => {
    const questions = toQuestions("1,200", "3 May 2021", "Oban", "nine", "April 2021", "41%");
    expect(listBank(questions, "s")).toEqual([
      "Oban",
      "April 2021",
      "3 May 2021",
      "nine",
      "41%",
      "1,200",
    ]);
  });

  it("has the same names in an order of the seed's own", () => {
    const questions = toQuestions("Oban", "Leith", "Troon", "Brodick", "Lochranza");
    const orders = ["a", "b", "c"].map((seed) => listBank(questions, seed));
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    for (const order of orders) {
      expect(order.toSorted()).toEqual(["Brodick", "Leith", "Lochranza", "Oban", "Troon"]);
    }
    expect(listBank(questions, "a")).toEqual(orders[0]);
  });

  it("has an answer once", () => {
    expect(listBank(toQuestions("Oban", "Oban"), "s")).toEqual(["Oban"]);
  });
});
