import { describe, expect, it } from "vitest";

import { createRougeTokeniser } from "../../src/rouge/tokenise.ts";

describe("createRougeTokeniser", () => {
  it("cuts at everything but letters and digits and stems tokens longer than three", () => {
    const tokenise = createRougeTokeniser({ letters: "ascii", stem: true });
    expect(tokenise("The U.S. team's 1,200 runs were dying-fast.")).toEqual(
      "the u s team s 1 200 run were die fast".split(" "),
    );
  });

  it("does not stem a token of three letters", () => {
    const tokenise = createRougeTokeniser({ letters: "ascii", stem: true });
    expect(tokenise("gas bus gases")).toEqual(["gas", "bus", "gase"]);
  });

  it("cuts words at accents when only ASCII letters are kept", () => {
    const tokenise = createRougeTokeniser({ letters: "ascii", stem: false });
    expect(tokenise("L'été à Nîmes")).toEqual(["l", "t", "n", "mes"]);
  });

  it("keeps accented letters and endings for other languages", () => {
    const tokenise = createRougeTokeniser({ letters: "any", stem: false });
    expect(tokenise("L'été à Nîmes, 35 °C")).toEqual(["l", "été", "à", "nîmes", "35", "c"]);
  });

  it("finds no tokens in a text without letters", () => {
    const tokenise = createRougeTokeniser({ letters: "ascii", stem: true });
    expect(tokenise(" … — !")).toEqual([]);
  });
});
