import { isPartOfName } from "../../answer/names/is-part-of-name.ts";
import { isSameName } from "../../answer/names/is-same-name.ts";
import { shows } from "../sets/visibility.ts";
import type { Examined } from "./examine.ts";
import type { ShownName } from "./find-names.ts";

/**
 * Returns the names by which a question shows the answer of another, or its own: the answer or an alias
 * word for word, another name of it in the built-in table, or the family name of a person.
 */
export function findShownNames(shown: Examined, asked: Examined): readonly string[] {
  const found = asked.names.filter((name) => shows(shown.visible, [name]));
  if (found.length > 0) return found;
  return shown.shownNames.filter((name) => isNameOf(name, asked)).map(({ name }) => name);
}

function isNameOf(
  { name, words }: ShownName,
  { question, isListed, answerWords }: Examined,
): boolean {
  if (isListed && isSameName(question.answer, name)) return true;
  return question.gap?.type === "person" && isPartOfName(words, answerWords);
}
