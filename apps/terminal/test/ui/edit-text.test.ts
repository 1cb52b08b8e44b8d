import { describe, expect, it } from "vitest";

import {
  deleteAllAfter,
  deleteAllBefore,
  deleteBefore,
  deleteWordBefore,
  insert,
  moveCursor,
} from "../../src/ui/edit-text.ts";
import type { Edit } from "../../src/ui/edit-text.ts";

/** Writes a draft with a bar for its cursor. */
function edited(before: string, after: string, edit: Edit): string {
  const { text, cursor } = edit({ text: before + after, cursor: before.length });
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe("edits of a line", () => {
  it.for([
    ["inserts at the cursor", insert("bc"), "a", "d", "abc|d"],
    ["deletes the character before", deleteBefore, "ab", "c", "a|c"],
    ["deletes nothing at the start", deleteBefore, "", "c", "|c"],
    ["deletes the word before with its blanks", deleteWordBefore, "one two  ", "x", "one |x"],
    ["deletes all before", deleteAllBefore, "one two", "x", "|x"],
    ["deletes all after", deleteAllAfter, "one", "two", "one|"],
    ["goes left", moveCursor(-1), "ab", "c", "a|bc"],
    ["stops at the start", moveCursor(-1), "", "c", "|c"],
    ["goes to the end", moveCursor(Infinity), "a", "bc", "abc|"],
    ["goes to the start", moveCursor(-Infinity), "ab", "c", "|abc"],
  ] as const)("%s", ([, edit, before, after, result]) => {
    expect(edited(before, after, edit)).toBe(result);
  });

  it("takes an accent and its letter for one character", () => {
    expect(deleteBefore({ text: "ne\u0301", cursor: 2 })).toEqual({ text: "n", cursor: 1 });
    expect(insert("\u0301")({ text: "e", cursor: 1 })).toEqual({ text: "e\u0301", cursor: 1 });
  });
});
