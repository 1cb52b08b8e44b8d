import { describe, expect, it } from "vitest";

import { LONGEST_LINE, readLines } from "../../src/batch/read-lines.ts";
import { collect, streamOf } from "../collect.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const linesOf = (...chunks: readonly Uint8Array[]) => collect(readLines(streamOf(...chunks)));

describe("readLines", () => {
  it("splits at either line end, and needs none after the last line", async () => {
    expect(await linesOf(bytes("one\r\ntwo\n\nfour"))).toEqual(["one", "two", "", "four"]);
  });

  it("joins a line over chunks, and a character over them as well", async () => {
    const all = bytes("Zürich\nBern\n");
    expect(await linesOf(all.slice(0, 2), all.slice(2, 9), all.slice(9))).toEqual([
      "Zürich",
      "Bern",
    ]);
  });

  it("leaves a byte order mark out", async () => {
    expect(await linesOf(bytes("\uFEFF{}"))).toEqual(["{}"]);
  });

  it("yields nothing for nothing", async () => {
    expect(await linesOf()).toEqual([]);
  });

  it("cuts a line that would fill the memory, and goes on with the next", async () => {
    const chunk = new Uint8Array(LONGEST_LINE / 2).fill(97);
    const lines = await linesOf(chunk, chunk, chunk, bytes("\nnext\n"));
    expect(lines.map((line) => line.length)).toEqual([LONGEST_LINE, 4]);
  });
});
