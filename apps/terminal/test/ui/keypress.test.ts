import type { Key } from "ink";
import { describe, expect, it } from "vitest";

import { toKeypresses } from "../../src/ui/keypress.ts";

const NO_KEY: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

describe("toKeypresses", () => {
  it.for([
    ["a letter", "a", {}, [{ name: "text", text: "a" }]],
    ["Enter", "\r", { return: true }, [{ name: "enter" }]],
    ["the code most terminals send for Backspace", "", { delete: true }, [{ name: "backspace" }]],
    ["Ctrl with a letter", "w", { ctrl: true }, [{ name: "control", letter: "w" }]],
    ["an arrow", "", { upArrow: true }, [{ name: "up" }]],
    ["Escape, which Ink also calls meta", "", { escape: true, meta: true }, [{ name: "escape" }]],
    ["Alt with a letter", "a", { meta: true }, []],
    ["Tab", "\t", { tab: true }, []],
  ] as const)("knows %s", ([, input, key, keypresses]) => {
    expect(toKeypresses(input, { ...NO_KEY, ...key })).toEqual(keypresses);
  });

  it("takes apart what was typed ahead or pasted, accents left with their letters", () => {
    expect(toKeypresses("e\u03012\r\n\u007F\u0003\u0007", NO_KEY)).toEqual([
      { name: "text", text: "e\u0301" },
      { name: "text", text: "2" },
      { name: "enter" },
      { name: "backspace" },
      { name: "control", letter: "c" },
    ]);
  });
});
