import type { SourceBlock } from "@precis/core";
import { describe, expect, it } from "vitest";

import { boundFurniture } from "../src/bound-furniture.ts";

const piece = (text: string, furniture: SourceBlock["furniture"]): SourceBlock => ({
  kind: "paragraph",
  text,
  ...(furniture === undefined ? {} : { furniture }),
});

describe("boundFurniture", () => {
  it("leaves the article as it is", () => {
    const text = piece("long ".repeat(1000), undefined);
    expect(boundFurniture([text])).toEqual([text]);
  });

  it("cuts long pieces, and never through a character", () => {
    const [cut] = boundFurniture([piece(`${"x".repeat(199)}😀 and more`, "advert")]);
    expect(cut?.text).toBe(`${"x".repeat(199)}…`);
  });

  it("makes a menu one piece", () => {
    const menu = ["Home", "News", "Sport"].map((text) => piece(text, "navigation"));
    expect(boundFurniture([...menu, piece("Buy", "advert")]).map(({ text }) => text)).toEqual([
      "Home · News · Sport",
      "Buy",
    ]);
  });

  it("keeps 200 pieces of any number, and all of the article behind them", () => {
    const pieces = Array.from({ length: 5000 }, (_, at) => piece(`${at}`, "related"));
    const bounded = boundFurniture([...pieces, piece("text", undefined)]);
    expect(bounded).toHaveLength(201);
    expect(bounded.at(-1)?.text).toBe("text");
  });

  it("keeps a menu of any length short", () => {
    const menu = Array.from({ length: 50_000 }, (_, at) => piece(`entry ${at}`, "navigation"));
    expect(boundFurniture(menu)[0]?.text.length).toBeLessThan(210);
  });
});
