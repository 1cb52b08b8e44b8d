import { toLine } from "../words/to-words.ts";
import type { Rule } from "./rule.ts";
import type { Item, Sheet } from "./sheet.ts";

/** What two questions of a quiz must not share. */
export const SET_RULES: readonly Rule[] = [
  {
    name: "question twice",
    about: "an earlier question has the same stem",
    atMost: 0,
    find: (item, sheet) => findEarlier(item, sheet, ({ stemLine }) => stemLine === item.stemLine),
  },
  {
    name: "answer twice",
    about: "an earlier question has the same answer, or one has the other's as an alias",
    atMost: 0,
    find: (item, sheet) => {
      const own = new Set(namesOf(item));
      return findEarlier(item, sheet, (other) => namesOf(other).some((name) => own.has(name)));
    },
  },
  {
    name: "sentence twice",
    about: "an earlier question is on the same sentence",
    atMost: 0,
    find: (item, sheet) =>
      findEarlier(
        item,
        sheet,
        ({ question }) => question.evidence.text === item.question.evidence.text,
      ),
  },
];

/** The first earlier question for which a test holds, as the finding says it. */
function findEarlier(
  item: Item,
  { items }: Sheet,
  isLike: (other: Item) => boolean,
): string | null {
  const other = items.slice(0, item.place).find(isLike);
  return other === undefined ? null : `${other.place + 1}: ${other.question.stem}`;
}

function namesOf({ question }: Item): readonly string[] {
  return [question.answer, ...question.aliases].map(toLine);
}
