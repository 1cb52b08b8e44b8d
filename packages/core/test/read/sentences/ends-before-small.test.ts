import { describe, expect, it } from "vitest";

import { sentencesOf } from "./sentences-of.ts";

describe("a sentence before a small letter", () => {
  it.for<[title: string, sentences: readonly string[], language?: string]>([
    [
      "ends where the one before began small",
      ["we rented the boat for a week.", "best holiday in years.", "would go back."],
    ],
    ["ends where a subject follows", ["The ferry was late again.", "we took the bus."]],
    ["ends before a lone i", ["They all moved to Hanoi.", "i stayed with my aunt."]],
    ["ends before an elided subject", ["Le quai ferme à midi.", "j'ai attendu dehors."], "fr"],
    ["ends before a subject in Spanish", ["La barca llegó tarde.", "yo esperé."], "es"],
    ["ends at a question that an opening word follows", ["Why Lagos?", "is it the port?"]],
    [
      "ends at an exclamation that an opening word follows",
      ["what a view!", "there is a bench, too."],
    ],
    [
      "ends before a name that is always written so",
      ["The rules changed in June.", "eBay followed in July."],
    ],
    [
      "ends before a web address",
      ["Bring a torch and a map.", "https://example.org/caves has both."],
    ],
    [
      "ends at an emoticon where people write small",
      ["lovely little place :)", "they even lent us bikes."],
    ],
  ])("%s", async ([, sentences, language]) => {
    expect(await sentencesOf(sentences.join(" "), language)).toEqual(sentences);
  });

  it.for<[title: string, sentence: string, language?: string]>([
    ["goes on after a stop that a line break left", "Nia wore a casual. navy coat to the hearing."],
    ["goes on after a stop behind an opening word", "The talks failed but. she would not say why."],
    ["goes on after a comma with a stop", "In the villages,. Hussein told us, wells ran dry."],
    ["goes on after an abbreviation", "we met at Ringling Bros. and then at the inc. that he ran."],
    ["goes on after a quotation", "“Jump!” cried the mate."],
    ["goes on after an ellipsis", "we waited... and then it rained."],
    ["goes on after a name with an exclamation mark", "The Panic! in the title is the band's."],
    ["goes on before a bracket", "She called it daft! [sic] and left."],
    ["goes on before a dash", "The gate fell. – and with it the wall."],
    ["goes on where a quoted word is small", "The board banned the. ‘uprising’ it feared."],
    ["goes on before a verb of saying", "Comment vont-ils faire ? demande le maire.", "fr"],
    ["goes on after an omission in brackets", "On attend (...) 20 ou 30 bateaux.", "fr"],
    ["goes on before a unit", "La densité est de 133 hab. / km².", "fr"],
  ])("%s", async ([, sentence, language]) => {
    expect(await sentencesOf(sentence, language)).toEqual([sentence]);
  });
});
