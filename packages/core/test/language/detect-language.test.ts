import { describe, expect, it } from "vitest";

import { detectLanguage } from "../../src/language/detect-language.ts";
import { readText } from "../../src/read/read-article.ts";
import { summarise } from "../../src/summarise.ts";

const SAMPLES: readonly (readonly [language: string, text: string])[] = [
  [
    "en",
    "The harbour was closed for three weeks after the fire. Ships waited outside the bay until the pilots came back.",
  ],
  [
    "fr",
    "Le marché de nuit ouvre chaque jeudi sur la place. Les marchands viennent de toute la vallée avec leurs lampes.",
  ],
  [
    "de",
    "Das Moor ist nach vielen Jahren wieder nass geworden. Die Kraniche rasten dort im Herbst und ziehen dann weiter.",
  ],
  [
    "es",
    "El faro volvió a encenderse después de nueve años. Los pescadores lo vieron desde el otro lado de la bahía.",
  ],
  [
    "it",
    "Il ponte è stato riaperto questa mattina dopo i lavori. Gli abitanti della valle non dovevano più fare il giro.",
  ],
  [
    "pt",
    "O barco não saiu do porto por causa do vento. Os passageiros foram levados para uma escola da vila.",
  ],
  [
    "nl",
    "De sluis is na het weekeinde weer open voor schepen. Het water staat niet meer zo hoog als in de winter.",
  ],
  [
    "sv",
    "Bron öppnades igen efter att isen hade smält. Det är inte klart när färjan kan börja gå till ön.",
  ],
  [
    "no",
    "Fergen ble liggende ved kai fordi vinden økte. Det er ikke klart når den kan gå ut til øya igjen.",
  ],
  [
    "ru",
    "Мост открыли утром после долгого ремонта. Жители долины не могли проехать по нему с прошлой весны.",
  ],
];

describe("detectLanguage", () => {
  it.for(SAMPLES)("tells %s from two sentences", async ([language, text]) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it.for(["xq zzk wvq", "12 345 67", "", "!!! ??? ---"])("cannot tell %j", async (text) => {
    expect(await detectLanguage(text)).toBe("und");
  });

  it("tells English that is full of names, where function words are few", async () => {
    const names =
      "Thandiwe Mokoena joined Harbour Albion from Cape Rovers, said Yuki Tanabe. Ana Ruiz and Jonas Brandt " +
      "have played there, Omar Haddad has been injured since December, Rosa Quispe moved wide. Mokoena scored " +
      "twice against Northquay. Ines Duarte, Pavel Novak and Li Wen defended. Tanabe wanted a captain, a voice, " +
      "a woman with medals. Quispe cost ten million crowns and waits on the bench. Brandt takes free kicks, " +
      "corners, penalties. Seabrook Town visit the Lighthouse Ground next.";
    expect(await detectLanguage(names)).toBe("en");
  });

  it("tells a language without word lists of its own by trigrams", async () => {
    expect(
      await detectLanguage(
        "Most otwarto rano po długim remoncie. Mieszkańcy doliny nie mogli nim jeździć od wiosny.",
      ),
    ).toBe("pl");
  });
});

describe("a forced language", () => {
  it("is believed against the text", async () => {
    const article = await readText("The harbour was closed after the fire.", { language: "de" });
    expect(article.language).toBe("de");
  });

  it("without word lists still gives a summary", async () => {
    const text = "Most otwarto rano. Mieszkańcy czekali na to od wiosny. Remont trwał pół roku.";
    const article = await readText(text, { language: "pl" });
    const summary = await summarise(article, { sentences: 1 });
    expect(summary.sentences).toHaveLength(1);
  });
});
