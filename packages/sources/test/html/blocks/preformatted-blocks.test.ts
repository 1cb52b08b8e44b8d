import { describe, expect, it } from "vitest";

import { preformattedBlocks } from "../../../src/html/blocks/preformatted-blocks.ts";

describe("preformattedBlocks", () => {
  it("keeps the white space of code, and not that around it", () => {
    expect(preformattedBlocks("\n  \n  if (a) {\r\n    b();\n  }\n\n")).toEqual([
      { kind: "code", text: "  if (a) {\n    b();\n  }" },
    ]);
  });

  it("takes code with sentences in its comments for code", () => {
    const text =
      "// It is back. She saw it. He did not. They left.\nlet a = { b: 1 }; // Why not.\n";
    expect(preformattedBlocks(text)).toEqual([{ kind: "code", text: text.trimEnd() }]);
  });

  it("reads prose as paragraphs, with its lines joined", () => {
    const text =
      "It is back. She saw it.\nHe did not. They left\nat once.\n\n   It was late. Then all slept.";
    expect(preformattedBlocks(text)).toEqual([
      { kind: "paragraph", text: "It is back. She saw it." },
      { kind: "paragraph", text: "He did not. They left at once." },
      { kind: "paragraph", text: "It was late. Then all slept." },
    ]);
  });

  it("gives nothing for white space", () => {
    expect(preformattedBlocks(" \n ")).toEqual([]);
  });

  it("is done at once with a million spaces", () => {
    expect(preformattedBlocks(`a${" ".repeat(1_000_000)}b`)).toHaveLength(1);
  });
});
