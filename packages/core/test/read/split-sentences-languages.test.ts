import { describe, expect, it } from "vitest";

import { sentencesOf } from "./sentences/sentences-of.ts";

describe("splitSentences in other languages", () => {
  it.for<[title: string, language: string, sentences: readonly string[]]>([
    [
      "keeps a German ordinal before a month",
      "de",
      ["Am 3. Oktober blieb das Museum zu.", "Am 4. war es wieder offen."],
    ],
    [
      "keeps a German ordinal before a noun in lower case",
      "de",
      ["Er wurde am 12. geboren und am 13. getauft.", "Das Buch sagt mehr."],
    ],
    [
      "keeps z. B. inside",
      "de",
      ["Viele Vögel, z. B. Kraniche, rasten hier.", "Im Mai ziehen sie fort."],
    ],
    ["keeps German titles", "de", ["Dr. Elif Yılmaz leitet das Amt.", "Prof. Brandt berät sie."]],
    [
      "keeps a German quotation with its speaker",
      "de",
      ["„Das Moor lebt wieder“, sagte sie.", "Die Gäste klatschten."],
    ],
    [
      "keeps M. with its name",
      "fr",
      ["M. Traoré a ouvert la séance.", "Mme Lefèvre a parlé ensuite."],
    ],
    [
      "parts after etc. before an opening word",
      "fr",
      ["On y vend des olives, du miel, etc.", "Les prix sont doux."],
    ],
    [
      "keeps guillemets with their sentence",
      "fr",
      ["« Nous restons », dit-elle.", "Le maire approuve."],
    ],
    [
      "keeps a guillemet that stands off with its quotation",
      "fr",
      ["« Venez ! » dit-elle.", "Il répond : « Non. »", "Puis il part."],
    ],
    [
      "keeps guillemets that point inwards with their quotation",
      "de",
      ["Er rief: »Komm!«", "»Nein«, rief sie."],
    ],
    [
      "keeps a German ordinal before a noun",
      "de",
      ["Die 27. Strafkammer tagt beim 18. Gipfel.", "Sie berät noch."],
    ],
    [
      "keeps Sr. and Sra. with their names",
      "es",
      ["El Sr. Quispe abrió la puerta.", "La Sra. Núñez entró primero."],
    ],
    ["parts at inverted marks", "es", ["¿Quién pagó la cuenta?", "¡Nadie!", "La deuda sigue."]],
    ["parts Italian", "it", ["Il Dott. Ferri è partito.", "La nave torna domani."]],
    ["parts Russian", "ru", ["Мост открыли утром.", "Движение пошло сразу."]],
    ["parts a language without lists", "ja", ["橋は朝に開いた。", "列はすぐに動いた。"]],
  ])("%s", async ([, language, sentences]) => {
    const joined = sentences.join(language === "ja" ? "" : " ");
    expect(await sentencesOf(joined, language)).toEqual(sentences);
  });
});
