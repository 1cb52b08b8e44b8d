import { describe, expect, it } from "vitest";

import type { Entity } from "../../../src/ask/entities/entity.ts";
import { parseQuantity } from "../../../src/ask/entities/quantities/parse-quantity.ts";
import { type GapKind, gapKindOf } from "../../../src/ask/gaps/gap-kind.ts";
import { loadLexicon } from "../../../src/ask/lexicon/lexicon.ts";

function kindOf(type: Entity["type"], before: string, text: string, after: string): GapKind {
  const mention = { sentence: 0, start: before.length, end: before.length + text.length, text };
  const quantity = type === "number" ? parseQuantity(text) : undefined;
  const entity: Entity = {
    index: 0,
    type,
    name: text,
    forms: [text],
    tells: [text],
    mentions: [mention],
    ...(quantity !== undefined && { quantity }),
  };
  return gapKindOf(entity, mention, [before, after], loadLexicon());
}

describe("gapKindOf", () => {
  it.for<[before: string, text: string, after: string, kind: GapKind]>([
    ["The ", "28", "-year-old baker sold it.", "age"],
    ["Halima Mwinyi, ", "56", ", sold it.", "age"],
    ["She was ", "56", " years old.", "age"],
    ["A boy aged ", "9", " saw it.", "age"],
    ["In the fire, ", "56", ", or half of them, died.", "number"],
    ["The quay cost Verloren, ", "560", ", as it was said.", "number"],
    ["There were ", "56", " cranes.", "number"],
  ])("tells whether “%s%s%s” has an age", ([before, text, after, kind]) => {
    expect(kindOf("number", before, text, after)).toBe(kind);
  });

  it.for<[text: string, kind: GapKind]>([
    ["senators", "role"],
    ["Kenyan", "role"],
    ["uniform", "thing"],
    ["effort", "idea"],
  ])("takes the term “%s” for one of a %s", ([text, kind]) => {
    expect(kindOf("term", "The council saw the ", text, " there.")).toBe(kind);
  });

  it("knows whom somebody told from whom something is about", () => {
    expect(kindOf("organisation", "She told the ", "Herald", " so.")).toBe("outlet");
    expect(kindOf("organisation", "She left the ", "Herald", " then.")).toBe("organisation");
  });
});
