import { describe, expect, it } from "vitest";

import { listTells } from "../../../src/ask/entities/list-tells.ts";
import { loadLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import type { GapType } from "../../../src/quiz.ts";

describe("listTells", () => {
  it.for<[type: GapType, form: string, tells: readonly string[]]>([
    ["person", "Ludwig van Beethoven", ["Ludwig van Beethoven", "Ludwig", "Beethoven"]],
    ["place", "Kenya", ["Kenya", "Kenyan", "Kenyans"]],
    ["term", "Kenyan", ["Kenyan", "Kenya", "Kenyans"]],
    ["organisation", "United Nations", ["United Nations", "U.N."]],
    ["organisation", "Red Cross Society", ["Red Cross Society", "R.C.S.", "RCS"]],
    ["number", "six", ["six", "6"]],
    ["number", "6", ["6", "six"]],
    ["number", "$6 million", ["$6 million"]],
    ["term", "harbour", ["harbour", "harbours"]],
    ["term", "harbours", ["harbours", "harbour"]],
    ["date", "May", ["May"]],
  ])("knows a %s, %s, by %j", ([type, form, tells]) => {
    expect(listTells(type, [form], loadLexicon())).toEqual(tells);
  });
});
