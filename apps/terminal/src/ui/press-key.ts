import { advanceAttempt, currentQuestion, startAttempt } from "@precis/core/attempt";
import type { Attempt, AttemptAction, Quiz } from "@precis/core";

import {
  deleteAllAfter,
  deleteAllBefore,
  deleteBefore,
  deleteWordBefore,
  insert,
  moveCursor,
} from "./edit-text.ts";
import type { Edit } from "./edit-text.ts";
import type { Keypress } from "./keypress.ts";

/** All that the screen shows: the attempt, and what only a terminal has. */
export interface Screen {
  readonly attempt: Attempt;
  /** The place in the text field, in characters from its start. */
  readonly cursor: number;
  readonly showsKeys: boolean;
  /** Set once the reader leaves: by a key for leaving, or by Ctrl-C. */
  readonly leaving: "left" | "interrupted" | null;
}

/** Returns the first screen of a quiz. */
export function openScreen(quiz: Quiz): Screen {
  return { attempt: startAttempt(quiz), cursor: 0, showsKeys: false, leaving: null };
}

/** Returns the screen after a key; a key that means nothing there changes nothing. */
export function pressKey(screen: Screen, key: Keypress): Screen {
  if (key.name === "control" && key.letter === "c") return { ...screen, leaving: "interrupted" };
  if (screen.showsKeys) return { ...screen, showsKeys: false };
  if (key.name === "escape") return { ...screen, leaving: "left" };
  return isTyping(screen.attempt) ? pressInField(screen, key) : pressCommand(screen, key);
}

/** Returns whether keys go into a text field: a typed question is open. */
export function isTyping(attempt: Attempt): boolean {
  return attempt.phase === "asking" && currentQuestion(attempt)?.kind === "typed";
}

/** The edits of a text field, by the Ctrl letters that shells have for them. */
const CONTROL_EDITS: Readonly<Record<string, Edit>> = {
  a: moveCursor(-Infinity),
  e: moveCursor(Infinity),
  b: moveCursor(-1),
  f: moveCursor(1),
  h: deleteBefore,
  w: deleteWordBefore,
  u: deleteAllBefore,
  k: deleteAllAfter,
};

const KEY_EDITS: Readonly<Record<string, Edit>> = {
  left: moveCursor(-1),
  right: moveCursor(1),
  home: moveCursor(-Infinity),
  end: moveCursor(Infinity),
  backspace: deleteBefore,
};

function pressInField(screen: Screen, key: Keypress): Screen {
  if (key.name === "enter") return act(screen, { type: "confirm" });
  const { typed } = screen.attempt;
  // No answer starts with a question mark, so in an empty field it may ask for the keys.
  if (key.name === "text" && key.text === "?" && typed === "") {
    return { ...screen, showsKeys: true };
  }
  const edit = findEdit(key);
  if (edit === undefined) return screen;
  const { text, cursor } = edit({ text: typed, cursor: screen.cursor });
  return { ...act(screen, { type: "type", text }), cursor };
}

function findEdit(key: Keypress): Edit | undefined {
  if (key.name === "text") return insert(key.text);
  return key.name === "control" ? CONTROL_EDITS[key.letter] : KEY_EDITS[key.name];
}

function pressCommand(screen: Screen, key: Keypress): Screen {
  const command = key.name === "text" ? key.text : key.name;
  if (command === "q") return { ...screen, leaving: "left" };
  if (command === "?") return { ...screen, showsKeys: true };
  const action = findAction(command);
  return action === undefined ? screen : act(screen, action);
}

const ACTIONS: Readonly<Record<string, AttemptAction>> = {
  up: { type: "move", by: -1 },
  k: { type: "move", by: -1 },
  down: { type: "move", by: 1 },
  j: { type: "move", by: 1 },
  enter: { type: "confirm" },
  o: { type: "accept" },
  r: { type: "retry-missed" },
};

function findAction(command: string): AttemptAction | undefined {
  if (/^[1-9]$/u.test(command)) return { type: "highlight", option: Number(command) - 1 };
  return ACTIONS[command];
}

function act(screen: Screen, action: AttemptAction): Screen {
  const attempt = advanceAttempt(screen.attempt, action);
  return { ...screen, attempt, cursor: isTyping(attempt) ? screen.cursor : 0 };
}
