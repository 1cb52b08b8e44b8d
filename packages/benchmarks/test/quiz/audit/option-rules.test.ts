import { expect, it } from "vitest";

import { quizOn, type RuleCase, rulesBroken } from "./rules-broken.ts";

const SAME = "distractor is the answer";
const TRUE = "distractor is also true";
const GIFT = "In March the Leeds Civic Trust gave £2.5 million for the wheel.";
const HELP = "In March Ines Oduya asked the council for help.";
const OFFICE = "They opened the office in Nairobi last autumn.";

const cases: readonly RuleCase[] = [
  [
    SAME,
    "a part of the name",
    quizOn(HELP, "person", ["Ines Oduya", "Oduya", "Peter Achebe"]),
    quizOn(HELP, "person", ["Ines Oduya", "Ines Achebe", "Peter Achebe"]),
  ],
  [
    SAME,
    "an alias",
    quizOn(HELP, "person", ["Ines Oduya", "Nessie"], { aliases: ["Nessie"] }),
    quizOn(HELP, "person", ["Ines Oduya", "Bessie"], { aliases: ["Nessie"] }),
  ],
  [
    SAME,
    "initials",
    quizOn(GIFT, "organisation", ["Leeds Civic Trust", "L.C.T."]),
    quizOn(GIFT, "organisation", ["Leeds Civic Trust", "L.T.C."]),
  ],
  [
    SAME,
    "an equal number",
    quizOn(GIFT, "number", ["£2.5 million", "£2,500,000"]),
    quizOn(GIFT, "number", ["£2.5 million", "£2,500"]),
  ],
  [
    SAME,
    "an equal number with a letter for its scale",
    quizOn("It cost $25m then.", "number", ["$25m", "$25 million"]),
    quizOn("It cost $25m then.", "number", ["$25m", "$20m"]),
  ],
  [
    SAME,
    "a longer stretch of time",
    quizOn("It fell in May 2013 at night.", "date", ["May 2013", "2013"]),
    quizOn("It fell in May 2013 at night.", "date", ["May 2013", "June 2013"]),
  ],
  [
    SAME,
    "one sense in WordNet",
    quizOn("The doctor came late.", "term", ["doctor", "physician"]),
    quizOn("The doctor came late.", "term", ["doctor", "dentist"]),
  ],
  [
    SAME,
    "a broader kind",
    quizOn("The dog came late.", "term", ["dog", "animal"]),
    quizOn("The dog came late.", "term", ["dog", "horse"]),
  ],
  [
    SAME,
    "the country, by WordNet",
    quizOn(OFFICE, "place", ["Nairobi", "Kenya"]),
    quizOn(OFFICE, "place", ["Nairobi", "Uganda"]),
  ],
  [
    SAME,
    "where it lies, by the article",
    quizOn(["They opened it in Zeltham.", "It is in Zeltham, Oxmarch, by the sea."], "place", [
      "Zeltham",
      "Oxmarch",
    ]),
    quizOn(["They opened it in Zeltham.", "They went to Zeltham, Oxmarch and Hull."], "place", [
      "Zeltham",
      "Oxmarch",
    ]),
  ],
  [
    TRUE,
    "the words around the gap with a distractor between them",
    quizOn(
      ["The mill makes flour for the town.", "An older mill makes barley for the town too."],
      "term",
      ["flour", "barley", "salt"],
    ),
    quizOn(["The mill makes flour for the town.", "An older shop has barley for a week."], "term", [
      "flour",
      "barley",
      "salt",
    ]),
  ],
  [
    TRUE,
    "a sentence that shares half of the stem",
    quizOn(
      ["Leeds students painted the great wheel blue.", "Hull students painted a wheel."],
      "place",
      ["Leeds", "Hull", "York"],
    ),
    quizOn(["Leeds students painted the great wheel blue.", "Hull students swam."], "place", [
      "Leeds",
      "Hull",
      "York",
    ]),
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, sound]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(sound)).not.toContain(rule);
});
