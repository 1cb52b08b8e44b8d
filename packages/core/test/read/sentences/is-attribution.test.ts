import { describe, expect, it } from "vitest";

import { sentencesOf } from "./sentences-of.ts";

describe("who spoke, behind a quotation", () => {
  it.for<[title: string, sentences: readonly string[]]>([
    ["stays with a question", ["“Who paid for it?” Sato asked.", "Nobody knew."]],
    ["stays with straight quotes", ['"It holds!" Mr. J. R. Diallo said.', "It did not."]],
    ["stays with a long name", ["“Who?” District Judge Ana Reyes Molina asked.", "He rose."]],
    ["stays with I", ["“Why now?” I asked.", "She shrugged."]],
    [
      "stays where the attribution goes on",
      ["“Why wait?” Okafor wrote in a letter of 3 May.", "The board read it twice."],
    ],
    [
      "stays where a clause follows",
      ["“Are we late?” Ines said, looking at the clock.", "They were."],
    ],
    [
      "stays after a full stop where it says nothing else",
      ["“It came at night.” Rania says.", "The town agrees."],
    ],
    ["stays with a bracket", ["“We won!” (Laughter.)", "The mayor sat down."]],
    ["stays where a quote stands off", ["“They ask: ‘Will it hold?’ ” she says.", "It will."]],
    [
      "opens a sentence that says more",
      ["“Nobody asked us.”", "Sato said the harbour had never been so empty."],
    ],
    [
      "opens a sentence that leads in to a quotation",
      ["“Was it you?”", "Sato replied, “It was the storm.”"],
    ],
    ["is no one who does something else", ["“Is it safe?”", "Sato opened the gate."]],
  ])("%s", async ([, sentences]) => {
    expect(await sentencesOf(sentences.join(" "))).toEqual(sentences);
  });
});
