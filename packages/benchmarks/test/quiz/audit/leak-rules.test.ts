import { expect, it } from "vitest";

import type { HandMade } from "../hand-made.ts";
import { quizOn, type RuleCase, rulesBroken } from "./rules-broken.ts";

const SUMS = ["18", "12", "24"] as const;
const PEOPLE = ["Tomás Leal", "Mara Lindqvist", "Peter Achebe"] as const;
const BODIES = ["World Mill Office", "Yorkshire Water Board", "Leeds Civic Trust"] as const;

/** A quiz on the first sentence, in which the second one is asked about too. */
function besideAnother(first: HandMade, second: string): HandMade {
  return {
    texts: [...first.texts, second],
    asked: [...first.asked, [first.texts.length, "term", ["crane", "ladder", "winch"]]],
  };
}

const rim = quizOn("The engineer counted 18 cracks in the rim.", "number", SUMS);
const person = quizOn("In the autumn Tomás Leal mended the rim.", "person", PEOPLE);
const body = quizOn("The World Mill Office gave the money.", "organisation", BODIES);
const visitors = quizOn("Most visitors come by boat.", "term", ["visitors", "farmers", "pupils"]);

const cases: readonly RuleCase[] = [
  [
    "answer in own stem",
    "the same number in words",
    quizOn("She counted 18 cracks and mended eighteen.", "number", SUMS),
    quizOn("She counted 18 cracks and mended 18 percent.", "number", SUMS),
  ],
  [
    "answer in own stem",
    "the singular",
    quizOn("The visitors came, and each visitor ate.", "term", ["visitors", "farmers", "pupils"]),
    quizOn("The visitors came, and each visit was long.", "term", [
      "visitors",
      "farmers",
      "pupils",
    ]),
  ],
  [
    "answer in own stem",
    "a possessive",
    quizOn("In Leeds people love Leeds’s mill.", "place", ["Leeds", "Hull", "York"]),
    quizOn("In Leeds people love the mill.", "place", ["Leeds", "Hull", "York"]),
  ],
  [
    "answer in own context",
    "the name without its accent",
    quizOn("In May Tomás Leal mended the rim.", "person", PEOPLE, { context: "TOMAS LEAL came." }),
    quizOn("In May Tomás Leal mended the rim.", "person", PEOPLE, { context: "A loyal man came." }),
  ],
  [
    "answer in own context",
    "an alias",
    quizOn("In May Tomás Leal came.", "person", PEOPLE, { aliases: ["Tom"], context: "Tom left." }),
    quizOn("In May Tomás Leal came.", "person", PEOPLE, { aliases: ["Tom"], context: "Tim left." }),
  ],
  [
    "part of answer in own stem",
    "a verb with the answer's root",
    quizOn("The investigation showed who they investigate.", "term", ["investigation", "harvest"]),
    quizOn("The investigation showed who they are.", "term", ["investigation", "harvest"]),
  ],
  [
    "part of answer in own stem",
    "a word that the distractors have not",
    quizOn("The Porto Mill stands in Porto itself.", "place", ["Porto Mill", "Hull Barn", "Gate"]),
    quizOn("The Porto Mill stands in Porto itself.", "place", ["Porto Mill", "Porto Inn", "Gate"]),
  ],
  [
    "answer in another question",
    "the plural",
    besideAnother(visitors, "A visitor used the crane."),
    besideAnother(visitors, "A visit to the crane is free."),
  ],
  [
    "answer in another question",
    "the surname, with a capital",
    besideAnother(person, "Then Leal’s brother used the crane."),
    besideAnother(person, "Then a leal brother used the crane."),
  ],
  [
    "answer in another question",
    "the initials, in capitals",
    besideAnother(body, "A man of the W.M.O. used the crane."),
    besideAnother(body, "A man of the Mill used the crane."),
  ],
  [
    "answer in another question",
    "a number, and not one that goes on",
    besideAnother(rim, "He used the crane 18 times."),
    besideAnother(rim, "He paid 18 million for the crane in the 18th week."),
  ],
  [
    "distractor in stem",
    "its surname",
    quizOn("In May Leal met Lindqvist’s aunt.", "person", ["Leal", "Mara Lindqvist", "Achebe"]),
    quizOn("In May Leal met an aunt.", "person", ["Leal", "Mara Lindqvist", "Achebe"]),
  ],
  [
    "distractor in stem",
    "the thing itself",
    quizOn("The barge was towed by a lorry.", "term", ["barge", "lorry", "sledge"]),
    quizOn("The barge was towed by a tram.", "term", ["barge", "lorry", "sledge"]),
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, sound]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(sound)).not.toContain(rule);
});

it("sees an answer in the context of another question", () => {
  const quiz = {
    texts: ["In the autumn Tomás Leal mended the rim.", "The crane was his."],
    asked: [
      [0, "person", PEOPLE],
      [1, "term", ["crane", "ladder", "winch"], { context: "Tomás Leal mended the rim." }],
    ],
  } as const;
  expect(rulesBroken(quiz)).toContain("answer in another question");
});
