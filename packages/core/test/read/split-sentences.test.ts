import { describe, expect, it } from "vitest";

import { sentencesOf } from "./sentences/sentences-of.ts";

describe("splitSentences in English", () => {
  it.for<[title: string, sentences: readonly string[]]>([
    ["parts two plain sentences", ["The ferry sank.", "Nobody was hurt."]],
    [
      "parts at question and exclamation marks",
      ["Who paid?", "Nobody!", "The bill is still open."],
    ],
    [
      "keeps a title with its name",
      ["Dr. Amina Farouk opened the ward.", "Mr. Oyelaran cut the ribbon."],
    ],
    ["keeps a rank with its name", ["Gen. Sato and Lt. Mbeki met.", "They signed nothing."]],
    ["keeps initials with a surname", ["The house was built by J. R. Hartley.", "It leaks."]],
    ["keeps an initial in the middle of a name", ["Lena M. Petrova won.", "She is nineteen."]],
    ["parts after I", ["The winners were Tomas and I.", "We shared the prize."]],
    [
      "keeps e.g. and i.e. inside",
      ["Take a root vegetable, e.g. a parsnip, i.e. nothing green.", "Peel it."],
    ],
    [
      "keeps a company's form before a verb",
      ["Northwind Inc. sold the mill.", "Its owner retired."],
    ],
    [
      "parts after a company's form that ends a sentence",
      ["The mill was sold to Northwind Inc.", "The price was not given."],
    ],
    ["keeps a country's initials before a noun", ["The U.S. envoy left early.", "Talks go on."]],
    ["parts after a country's initials", ["He was born in the U.S.", "His parents were not."]],
    ["keeps No. before a digit", ["Bus No. 7 was late.", "No. 9 never came."]],
    ["parts after the answer no", ["Will it rain?", "He says no.", "The radar agrees."]],
    ["keeps a page number", ["The map is on p. 55 of the report.", "It is upside down."]],
    ["keeps a time of day inside", ["The vote is at 9 a.m. on Tuesday.", "Results come at noon."]],
    ["keeps a decimal number", ["The bridge moved 3.5 centimetres.", "It has since moved back."]],
    ["keeps a web address", ["The form is on library.example.org and nowhere else.", "Print it."]],
    ["keeps a time zone", ["The vote is at 9 p.m. ET on Sunday.", "It closes at noon GMT."]],
    ["keeps titles of several", ["Sens. Ruiz and Cole met Reps. Lam and Oduya.", "They agreed."]],
    ["keeps an initial that is short for a word, too", ["Ines C. Duarte won.", "She is nine."]],
    ["parts after an initial that ends a name", ["We met Janek P.", "He is the cook."]],
    ["parts before a number", ["The river fell in March.", "2005 was drier still."]],
    ["parts before a sum of money", ["Nobody bid.", "£35,000 was asked."]],
    ["parts before a dash that opens an item", ["Lock the gate.", "- Feed the hens."]],
    ["parts at an emoticon", ["What a lovely walk :-)", "We saw two herons. :)", "Go early."]],
    ["keeps a bracket of an emoticon out", ["It rained :( so we left.", "The tent leaked."]],
    ["keeps a dateline's month", ["Rain fell on Sept. 4 and again on Oct. 12.", "The dam held."]],
    [
      "keeps a name that ends in an exclamation mark",
      ["Shares of Yahoo! in Dublin rose.", "Others fell."],
    ],
  ])("%s", async ([, sentences]) => {
    expect(await sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it.for<[title: string, sentences: readonly string[]]>([
    ["keeps the end mark with a closing quote", ["“The well is dry.”", "Nobody answered him."]],
    [
      "keeps a speaker with the quotation before",
      ["“Will it hold?” asked the mayor.", "The engineer nodded."],
    ],
    ["parts sentences inside a quotation", ["“We waited all night.", "Nobody came,” she said."]],
    ["keeps straight quotes", ['"Is it safe?" she asked.', "He thought so."]],
    [
      "keeps a bracket with its sentence",
      ["The fee (it was 40 euros. Nobody paid it.) was dropped.", "Entry is free."],
    ],
    [
      "keeps a quotation that a lower-case verb follows",
      ["“Stop!” cried the guard.", "The crowd did not."],
    ],
  ])("%s", async ([, sentences]) => {
    expect(await sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it.for<[title: string, text: string, sentences: readonly string[]]>([
    [
      "goes on over an ellipsis before lower case",
      "She paused … and then went on. All listened.",
      ["She paused … and then went on.", "All listened."],
    ],
    [
      "goes on over three stops before lower case",
      "The tape ends with “and so...” in mid sentence. The rest is lost.",
      ["The tape ends with “and so...” in mid sentence.", "The rest is lost."],
    ],
    [
      "parts after an ellipsis before a capital",
      "They waited... The door stayed shut.",
      ["They waited...", "The door stayed shut."],
    ],
    [
      "parts paragraphs glued by a lost line break",
      "The market closed on Thursday.The stalls were packed by noon.",
      ["The market closed on Thursday.", "The stalls were packed by noon."],
    ],
    [
      "parts glued paragraphs behind a quotation",
      "“We are open.”Buses run as usual.",
      ["“We are open.”", "Buses run as usual."],
    ],
    [
      "does not part an address",
      "Ask at desk@library.Example.org or at the door. Both are staffed.",
      ["Ask at desk@library.Example.org or at the door.", "Both are staffed."],
    ],
    [
      "parts a numbered list run together",
      "1. Soak the beans. 2. Boil the water. 3. Add salt.",
      ["1. Soak the beans.", "2. Boil the water.", "3. Add salt."],
    ],
    [
      "parts a bulleted list run together",
      "• Soap • Rope • Matches",
      ["• Soap", "• Rope", "• Matches"],
    ],
    [
      "parts a list with brackets",
      "1) Check the oil 2) Check the tyres",
      ["1) Check the oil", "2) Check the tyres"],
    ],
    [
      "parts at a stop that stands off",
      "The quay is closed . Nobody knows why .",
      ["The quay is closed .", "Nobody knows why ."],
    ],
    [
      "goes on over spaced stops",
      "The tide . . . He never came back. All listened.",
      ["The tide . . . He never came back.", "All listened."],
    ],
    [
      "parts after the stop that closes an omission",
      "They left it out . . . . The rest is here.",
      ["They left it out . . . .", "The rest is here."],
    ],
    [
      "parts before an omission that follows a full stop",
      "They tore down the mill. . . . The rest stands. . . .",
      ["They tore down the mill.", ". . . The rest stands. . . ."],
    ],
    [
      "keeps a marker with what it marks",
      "Three rules hold. 1. Knock first. B. Wait. IV. The last is silence.",
      ["Three rules hold.", "1. Knock first.", "B. Wait.", "IV. The last is silence."],
    ],
    [
      "keeps a marker that stands alone",
      "1. Knock before you enter.",
      ["1. Knock before you enter."],
    ],
    [
      "keeps a number at the start of prose",
      "1999 was dry. The year after was not.",
      ["1999 was dry.", "The year after was not."],
    ],
    [
      "leaves white space out of the spans",
      "  One came.   Two left.  ",
      ["One came.", "Two left."],
    ],
    ["gives one sentence without an end mark", "no stop at all", ["no stop at all"]],
    [
      "keeps doubled marks together",
      "Really?! Yes!!! It is true.",
      ["Really?!", "Yes!!!", "It is true."],
    ],
  ])("%s", async ([, text, sentences]) => {
    expect(await sentencesOf(text)).toEqual(sentences);
  });

  it("gives nothing for blank text", async () => {
    expect(await sentencesOf("  \n ")).toEqual([]);
  });
});

describe("splitSentences on hostile text", () => {
  it("reads one sentence of 100,000 words", async () => {
    const words = Array.from({ length: 100_000 }, (_, at) => `word${at % 977}`).join(" ");
    expect(await sentencesOf(`${words}.`)).toEqual([`${words}.`]);
  });

  it("finds every one of 20,000 sentences in one paragraph", async () => {
    const sentences = Array.from({ length: 20_000 }, (_, at) => `Boat ${at} left the quay.`);
    expect(await sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it("survives a text of stops alone", async () => {
    expect((await sentencesOf(".".repeat(50_000))).join("")).toBe(".".repeat(50_000));
  });

  it("survives 20,000 brackets that never close", async () => {
    expect((await sentencesOf("( ".repeat(20_000).trim())).length).toBe(1);
  });
});
