import { describe, expect, it } from "vitest";

import { hasWholeQuotations } from "../../../src/ask/sentences/has-whole-quotations.ts";

describe("hasWholeQuotations", () => {
  it.for([
    "The council closed the quay.",
    'Mwinyi called it "a mistake" and left.',
    "Mwinyi called it ‘a mistake’ and “a shame”.",
    "Mwinyi called it a 'mistake.'",
    "The lawyers' fees rose in the '90s.",
    "Der Rat nannte es „einen Fehler“.",
    "Le conseil parle d’une « erreur ».",
  ])("finds every quotation whole in %s", (text) => {
    expect(hasWholeQuotations(text)).toBe(true);
  });

  it.for([
    'Mwinyi said: "We waited all night.',
    "Mwinyi said: 'We waited all night.",
    "Nobody came to help us.'",
    "Nobody came to help us.”",
    "Le conseil parle d’une « erreur.",
  ])("finds a part of one in %s", (text) => {
    expect(hasWholeQuotations(text)).toBe(false);
  });
});
