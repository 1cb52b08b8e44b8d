import { splitGraphemes } from "@precis/formats";
import type { Key } from "ink";

/** Keys that do something; `text` is a character typed, `control` a letter with Ctrl held. */
export type Keypress =
  | { readonly name: "text"; readonly text: string }
  | { readonly name: "control"; readonly letter: string }
  | { readonly name: PlainKey };

type PlainKey =
  | "enter"
  | "escape"
  | "backspace"
  | "up"
  | "down"
  | "left"
  | "right"
  | "home"
  | "end";

const PLAIN_KEYS: readonly (readonly [flag: keyof Key, name: PlainKey])[] = [
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  // Terminals send the code of Delete for the key that says Backspace.
  ["delete", "backspace"],
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["home", "home"],
  ["end", "end"],
];

/**
 * Returns the keys in one event of Ink's, which is one key, or all that was typed or pasted at one
 * go.
 *
 * Keys that do nothing here, such as Tab or Alt with a letter, are left out.
 */
export function toKeypresses(input: string, key: Key): readonly Keypress[] {
  const plain = PLAIN_KEYS.find(([flag]) => key[flag] === true);
  if (plain !== undefined) return [{ name: plain[1] }];
  if (key.ctrl) return [{ name: "control", letter: input }];
  if (key.meta || key.tab) return [];
  return splitGraphemes(input).flatMap(characterToKeypress);
}

function characterToKeypress(character: string): readonly Keypress[] {
  if (/^[\r\n]/u.test(character)) return [{ name: "enter" }];
  if (character === "\u007F" || character === "\b") return [{ name: "backspace" }];
  if (character === "\u0003") return [{ name: "control", letter: "c" }];
  return /^\p{Cc}/u.test(character) ? [] : [{ name: "text", text: character }];
}
