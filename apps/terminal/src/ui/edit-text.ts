import { splitGraphemes } from "@precis/formats";

/** A line being typed; `cursor` counts characters as a reader does, 0 to their number. */
export interface Draft {
  readonly text: string;
  readonly cursor: number;
}

/** A change to a draft; one that makes no sense at the cursor changes nothing. */
export type Edit = (draft: Draft) => Draft;

/** Returns the edit that puts a text in at the cursor. */
export function insert(text: string): Edit {
  return (draft) => {
    const { before, after } = parts(draft);
    const start = before.join("") + text;
    // Counted anew: an accent typed after its letter joins it.
    return { text: start + after.join(""), cursor: splitGraphemes(start).length };
  };
}

/** Deletes the character before the cursor. */
export const deleteBefore: Edit = (draft) => keep(draft, (before) => before.slice(0, -1));

/** Deletes the word before the cursor, and the blanks between. */
export const deleteWordBefore: Edit = (draft) =>
  keep(draft, (before) => splitGraphemes(before.join("").replace(/\S*\s*$/u, "")));

/** Deletes all before the cursor. */
export const deleteAllBefore: Edit = (draft) => keep(draft, () => []);

/** Deletes all after the cursor. */
export const deleteAllAfter: Edit = (draft) => {
  const { before } = parts(draft);
  return { text: before.join(""), cursor: before.length };
};

/** Returns the edit that moves the cursor by so many characters; `Infinity` goes to the end. */
export function moveCursor(by: number): Edit {
  return ({ text, cursor }) => {
    const last = splitGraphemes(text).length;
    return { text, cursor: Math.min(Math.max(cursor + by, 0), last) };
  };
}

interface Parts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function parts({ text, cursor }: Draft): Parts {
  const characters = splitGraphemes(text);
  return { before: characters.slice(0, cursor), after: characters.slice(cursor) };
}

function keep(draft: Draft, choose: (before: readonly string[]) => readonly string[]): Draft {
  const { before, after } = parts(draft);
  const kept = choose(before);
  return { text: [...kept, ...after].join(""), cursor: kept.length };
}
