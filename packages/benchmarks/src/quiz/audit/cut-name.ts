import type { GapType } from "@precis/core";

import { isStopWord } from "../words/stop-words.ts";
import { isIdleWord } from "./idle-words.ts";
import { isOfficeWord, isPeopleWord } from "./name-prefixes.ts";
import type { Item, Sheet } from "./sheet.ts";

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

/** A word with a capital right behind the gap, and one right in front of it. */
const NEXT = /^ (\p{Lu}[\p{L}'’.-]*)/u;
const PREVIOUS = /(?:^|[\s“"(])(\p{Lu}[\p{L}'’-]*\.?) $/u;

/**
 * Returns the longer name that the answer of a question was cut out of; `null` where none is seen.
 *
 * Looked at: a word with a capital right in front of the gap or behind it that is no title, people, month
 * or small word. The first word of a sentence has its capital from there, so it counts only where the
 * article has the two side by side inside a sentence too.
 */
export function findCutName({ question, before, after }: Item, { article }: Sheet): string | null {
  const { answer, gap } = question;
  if (!isName(answer, gap.type)) return null;
  const next = NEXT.exec(after)?.[1];
  if (next !== undefined && !isApart(next)) return `${answer} ${next}`;
  const previous = PREVIOUS.exec(before)?.[1];
  if (previous === undefined || /['’]s?$/u.test(previous) || isApart(previous)) return null;
  const isOpening = before.trim().replace(/^["“(]/u, "") === previous;
  const pair = `${previous} ${answer}`;
  return isOpening && !isPair(article.text, pair, gap.start - previous.length - 1) ? null : pair;
}

function isName(answer: string, type: GapType): boolean {
  return type !== "number" && type !== "date" && /^\p{Lu}/u.test(answer);
}

/** Whether a word with a capital may stand beside a name without being a part of it. */
function isApart(capital: string): boolean {
  const word = capital.toLowerCase().replace(/\.$/u, "");
  return (
    isStopWord(word) ||
    isIdleWord(word) ||
    MONTH.test(word) ||
    isOfficeWord(word) ||
    isPeopleWord(word)
  );
}

/** Whether two words stand side by side inside a sentence elsewhere in the article. */
function isPair(text: string, pair: string, exceptAt: number): boolean {
  for (let at = text.indexOf(pair); at !== -1; at = text.indexOf(pair, at + 1)) {
    const isInside = /[\p{Ll},] ["“]?$/u.test(text.slice(Math.max(0, at - 3), at));
    if (at !== exceptAt && isInside) return true;
  }
  return false;
}
