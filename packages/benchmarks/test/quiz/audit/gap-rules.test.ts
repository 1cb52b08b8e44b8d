import { expect, it } from "vitest";

import { quizOn, type RuleCase, rulesBroken } from "./rules-broken.ts";

const IDLE = "idle gap";
const CUT = "answer cut out";

const cases: readonly RuleCase[] = [
  [
    IDLE,
    "a weekday",
    quizOn("It rained on Friday in Leeds.", "date", ["Friday", "Monday"]),
    quizOn("It rained in May in Leeds.", "date", ["May", "June"]),
  ],
  [
    IDLE,
    "a pronoun",
    quizOn("The town gave it to them.", "term", ["them", "us"]),
    quizOn("The town gave it to one farmer.", "term", ["farmer", "potter"]),
  ],
  [
    IDLE,
    "a light noun",
    quizOn("There was a way to mend it.", "term", ["way", "rope"]),
    quizOn("There was a waterway behind it.", "term", ["waterway", "rope"]),
  ],
  [
    CUT,
    "a name that goes on",
    quizOn("In May the Leeds Trust gave money.", "place", ["Leeds", "Hull"]),
    quizOn("In May the Leeds Monday Club met.", "organisation", ["Leeds Monday Club", "Hull Club"]),
  ],
  [
    CUT,
    "a name that has begun",
    quizOn("He met the Old Leeds Trust.", "organisation", ["Leeds Trust", "Hull Club"]),
    quizOn("He met Mayor Ines Oduya.", "person", ["Ines Oduya", "Joan Whitlock"]),
  ],
  [
    CUT,
    "a name that begins the sentence, where the article has the whole of it",
    quizOn(["Great Mill Lane is old.", "They love the Great Mill Lane."], "place", [
      "Mill Lane",
      "Hull Street",
    ]),
    quizOn(["Farmer Achebe is old.", "They love the farmer."], "person", ["Achebe", "Whitlock"]),
  ],
  [
    CUT,
    "a name behind the adjective of a people is whole",
    quizOn("He met the Royal Trust.", "organisation", ["Trust", "Club"]),
    quizOn("He met the Kenyan Trust.", "organisation", ["Trust", "Club"]),
  ],
  [
    CUT,
    "a number without its scale",
    quizOn("It cost 12 million euros.", "number", ["12", "14"]),
    quizOn("The 12 millionaires paid.", "number", ["12", "14"]),
  ],
  [
    CUT,
    "half of a compound",
    quizOn("The 12-year plan failed.", "number", ["12", "14"]),
    quizOn("The 12-year-old mill burnt.", "number", ["12", "14"]),
  ],
  [
    CUT,
    "half of a compound with dashes for brackets",
    quizOn("The 12–year plan failed.", "number", ["12", "14"]),
    quizOn("The 12 year plan – theirs – failed.", "number", ["12", "14"]),
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, sound]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(sound)).not.toContain(rule);
});
