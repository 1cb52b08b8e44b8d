import { describe, expect, it } from "vitest";

import { createGenderTest } from "../../../src/ask/distractors/gender-test.ts";
import type { Entity } from "../../../src/ask/entities/entity.ts";
import { documentOf } from "../../document-of.ts";

const TEXT = "M. Delorme a écrit à Mme Vasseur. Mlle Thiry était absente, comme Paul Renard.";

function person(name: string, index: number): Entity {
  const start = TEXT.indexOf(name);
  const mention = { start, end: start + name.length, text: name, sentence: 0 };
  return { index, type: "person", name, forms: [name], tells: [name], mentions: [mention] };
}

const document = await documentOf(TEXT);

describe("createGenderTest", () => {
  it.for([
    ["Delorme", "Vasseur", false],
    ["Vasseur", "Delorme", false],
    ["Vasseur", "Thiry", true],
    ["Vasseur", "Paul Renard", true],
    ["Paul Renard", "Vasseur", true],
  ] as const)("asked for %s, offers %s: %s", ([answer, offered, expected]) => {
    const fits = createGenderTest(document, person(answer, 0));
    expect(fits(person(offered, 1))).toBe(expected);
  });

  it("lets names pass that the article does not have", () => {
    expect(createGenderTest(document, person("Delorme", 0))(undefined)).toBe(true);
  });
});
