import { describe, expect, it } from "vitest";

import { rightShare } from "../../../src/quiz/guess/guesser.ts";
import { GUESSERS } from "../../../src/quiz/guess/guessers.ts";
import { ask, makeArticle } from "../hand-made.ts";

const FREQUENCIES: Readonly<Record<string, number>> = { town: 0.5, lake: 0.1, "a lake": 0.09 };

const article = makeArticle(
  "They saw a lake with a tall reed.",
  "A tower stood beside the reedy shore.",
);

/** What a guesser picks among options of a question that stands before another one. */
function picksOf(
  name: string,
  options: readonly [string, ...(readonly string[])],
): readonly string[] {
  const question = ask(article, 0, "term", ["lake"], { options });
  const other = ask(article, 1, "term", ["tower", "mill", "barn", "reed"]);
  const guesser = GUESSERS.find((one) => one.name === name);
  const book = {
    questions: [question, other],
    frequencyOf: (words: string) => FREQUENCIES[words] ?? 0,
  };
  const weights = guesser?.weigh(question, book) ?? [];
  return options.filter((_, at) => rightShare(weights, at) > 0);
}

const PICKS = [
  ["longest", ["lake", "town", "orchard"], ["orchard"]],
  ["shortest", ["lake", "ox", "orchard"], ["ox"]],
  ["most words", ["lake", "old mill", "orchard"], ["old mill"]],
  ["middle number", ["10", "4", "7"], ["7"]],
  ["middle number", ["10", "four", "ten", "40"], ["10", "ten"]],
  ["middle number", ["10", "many", "7"], ["10", "many", "7"]],
  ["outer number", ["10", "4", "7"], ["10", "4"]],
  ["roundest number", ["1,210", "1,200", "120"], ["1,200"]],
  ["least round number", ["1,210", "1,203", "120"], ["1,203"]],
  ["odd one out", ["lake", "town", "Hull"], ["Hull"]],
  ["looks like most", ["lake", "town", "Hull"], ["lake", "town"]],
  ["first place", ["lake", "town", "Hull"], ["lake"]],
  ["second place", ["lake", "town", "Hull"], ["town"]],
  ["third place", ["lake", "town", "Hull", "York"], ["Hull"]],
  ["last place", ["lake", "town", "Hull", "York"], ["York"]],
  ["commonest in other articles", ["lake", "town", "fjord"], ["town"]],
  ["rarest in other articles", ["lake", "town", "fjord"], ["fjord"]],
  ["usual beside its neighbours", ["lake", "town", "fjord"], ["lake"]],
  ["letters of the other options", ["northern", "southern", "lake"], ["northern", "southern"]],
  ["letters of no other option", ["northern", "southern", "lake"], ["lake"]],
  ["words of the other options", ["north lake", "south lake", "ox"], ["north lake", "south lake"]],
  ["letters of the stem", ["tall reeds", "mill", "barn"], ["tall reeds"]],
  ["letters not of the stem", ["tall reeds", "mill", "tall barn"], ["mill"]],
  ["words of the stem", ["reeds", "mill", "barn"], ["reeds"]],
  ["words not of the stem", ["reeds", "mill", "barn"], ["mill", "barn"]],
  ["most met in other options", ["mill", "lake", "town"], ["mill"]],
  ["least met in other options", ["mill", "lake", "town"], ["lake", "town"]],
  ["most met in other stems", ["shore", "lake", "town"], ["shore"]],
  ["least met in other stems", ["shore", "lake", "town"], ["lake", "town"]],
  ["words of other stems", ["old shore", "lake", "town"], ["old shore"]],
  ["words of no other stem", ["old shore", "lake", "town"], ["lake", "town"]],
  ["not in its stem, least met anywhere", ["reed", "mill", "lake"], ["lake"]],
] as const;

it.for(PICKS)("%s picks from %j", ([name, options, picked]) => {
  expect(picksOf(name, options)).toEqual(picked);
});

it("has a test for every guesser above", () => {
  expect(new Set(PICKS.map(([name]) => name))).toEqual(new Set(GUESSERS.map(({ name }) => name)));
});

describe("rightShare", () => {
  it.for([
    ["the answer alone on top", [1, 3, 2], 1, 1],
    ["another option on top", [1, 3, 2], 2, 0],
    ["two on top", [3, 3, 2], 0, 0.5],
    ["all alike", [0, 0, 0, 0], 3, 0.25],
    ["all ruled out", [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY], 0, 0.5],
    ["no such option", [1, 2], -1, 0],
  ] as const)("%s", ([, weights, answerIndex, share]) => {
    expect(rightShare(weights, answerIndex)).toBe(share);
  });
});
