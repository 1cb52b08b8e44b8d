import { describe, expect, it } from "vitest";

import { findDangling, isDependent } from "../../src/select/find-dangling.ts";
import { documentOf } from "../document-of.ts";

const OPENING = "The mayor closed the quay.";

describe("isDependent in English", () => {
  it.for([
    "He gave no reason.",
    "This decision cost a fortune.",
    "That was in May.",
    "However, the ferries ran.",
    "On the other hand, ferries ran.",
    "For example, ferries ran at night.",
    "But ferries ran at night.",
    "“It was a mess,” a pilot said.",
    "Such delays are rare.",
    "The others were expected to go home by Thursday.",
    "Others went home.",
    "The other two went home.",
    "The two men went home.",
    "Both went home.",
    "The latter went home.",
    "The former was hurt.",
    "Another pilot went home.",
    "The same pilot went home.",
    "One of them went home.",
    "None of those were hurt.",
    "One is a pilot.",
    "“The others are fine,” a pilot said.",
  ])("finds that this needs the sentence before: %s", async (sentence) => {
    expect(isDependent(await documentOf(`${OPENING} ${sentence}`), 1)).toBe(true);
  });

  it.for([
    "Ferries ran at night.",
    "Butter was cheap.",
    "The ferry, however, ran.",
    "Thisbe Adeyemi runs the quay.",
    "Andrea Sato was late.",
    "The other day a ferry ran.",
    "The former pilot went home.",
    "One of the ferries ran.",
    "The rest of the port was quiet.",
    "All ferries ran.",
    "Two-year-old ferries ran.",
  ])("finds that this stands alone: %s", async (sentence) => {
    expect(isDependent(await documentOf(`${OPENING} ${sentence}`), 1)).toBe(false);
  });

  it("lets the first sentence stand, since nothing is before it", async () => {
    expect(isDependent(await documentOf("He gave no reason. The mayor left."), 0)).toBe(false);
  });
});

describe("isDependent in other languages", () => {
  it.for<[language: string, opening: string, sentence: string, dependent: boolean]>([
    ["fr", "Le maire a fermé le quai.", "Il n’a rien dit.", true],
    ["fr", "Le maire a fermé le quai.", "Cependant, les bateaux passent.", true],
    ["fr", "Le maire a fermé le quai.", "Les bateaux passent.", false],
    ["de", "Die Stadt schloss den Hafen.", "Er blieb lange zu.", true],
    ["de", "Die Stadt schloss den Hafen.", "Allerdings fuhren Schiffe.", true],
    ["de", "Die Stadt schloss den Hafen.", "Schiffe fuhren nachts.", false],
    ["es", "La ciudad cerró el muelle.", "Sin embargo, hubo barcos.", true],
    ["es", "La ciudad cerró el muelle.", "Los barcos pasaron.", false],
    ["it", "La città ha chiuso il molo.", "Tuttavia le navi passano.", true],
    ["ru", "Город закрыл порт.", "Однако паром ходил.", true],
    ["fr", "Le maire a fermé le quai.", "D’autres ports restent ouverts.", true],
    ["fr", "Le maire a fermé le quai.", "L’un d’eux est resté.", true],
    ["fr", "Le maire a fermé le quai.", "L’un des ports reste ouvert.", false],
    ["de", "Die Stadt schloss den Hafen.", "Die anderen fuhren nachts.", true],
    ["es", "La ciudad cerró el muelle.", "Los otros pasaron.", true],
    ["it", "La città ha chiuso il molo.", "Gli altri passano.", true],
    ["pt", "A cidade fechou o cais.", "Um deles ficou.", true],
    ["nl", "De stad sloot de haven.", "De anderen voeren ’s nachts.", true],
    ["sv", "Staden stängde hamnen.", "Bland dem var en färja.", true],
    ["no", "Byen stengte havna.", "Blant dem var ei ferje.", true],
    ["ru", "Город закрыл порт.", "Остальные ходили ночью.", true],
  ])("in %s after “%s”: “%s” is %s", async ([language, opening, sentence, dependent]) => {
    expect(isDependent(await documentOf(`${opening} ${sentence}`, { language }), 1)).toBe(
      dependent,
    );
  });
});

describe("findDangling", () => {
  it("finds the chosen sentences whose sentence before is not chosen", async () => {
    const document = await documentOf(`${OPENING} He gave no reason. Ferries ran. They were full.`);
    expect(findDangling(document, [1, 3])).toEqual([1, 3]);
    expect(findDangling(document, [0, 1, 3])).toEqual([3]);
    expect(findDangling(document, [0, 1, 2, 3])).toEqual([]);
  });
});
