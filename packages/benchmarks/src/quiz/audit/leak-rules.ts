import { stemWord } from "../../rouge/porter-stemmer.ts";
import { isStopWord } from "../words/stop-words.ts";
import { toWords } from "../words/to-words.ts";
import { listNames, type Name, showsName } from "./list-names.ts";
import type { Rule } from "./rule.ts";
import type { Item } from "./sheet.ts";

/** A shorter word in common ("New", "East") gives nothing away. */
const LEAST_TELLING = 4;

/** What gives an answer away, or takes a distractor out of play. */
export const LEAK_RULES: readonly Rule[] = [
  {
    name: "answer in own stem",
    about: "the answer, an alias, its acronym or surname beside its own gap",
    atMost: 0,
    find: (item) => (showsInStem(item, item.names) ? item.question.answer : null),
  },
  {
    name: "answer in own context",
    about: "the same, in the sentence shown before the stem",
    atMost: 0,
    find: (item) => (showsInContext(item, item.names) ? item.question.answer : null),
  },
  {
    name: "part of answer in own stem",
    about:
      "stem or context share a root of four letters with the answer and not with most distractors",
    atMost: 1,
    find: (item) => findSharedRoot(item) ?? null,
  },
  {
    name: "answer in another question",
    about:
      "the answer, an alias, its acronym or surname in the stem or context of another question",
    atMost: 0,
    find: ({ names, place }, { items }) => {
      const other = items.find(
        (one) => one.place !== place && (showsInStem(one, names) || showsInContext(one, names)),
      );
      return other === undefined ? null : `${other.place + 1}: ${other.question.stem}`;
    },
  },
  {
    name: "distractor in stem",
    about: "a distractor, its acronym or surname in the stem it stands under",
    atMost: 0,
    find: (item) => {
      const { type } = item.question.gap;
      return (
        item.distractors.find((distractor) => showsInStem(item, listNames(distractor, [], type))) ??
        null
      );
    },
  },
];

function showsInStem({ before, after, stemLine }: Item, names: readonly Name[]): boolean {
  return names.some((name) => showsName(`${before} _ ${after}`, stemLine, name));
}

function showsInContext({ question, contextLine }: Item, names: readonly Name[]): boolean {
  return names.some((name) => showsName(question.context ?? "", contextLine, name));
}

/** A root of the answer that stem or context show, while most distractors have no such root. */
function findSharedRoot({ question, distractors, before, after }: Item): string | undefined {
  if (question.gap.type === "number" || question.gap.type === "date") return undefined;
  const shown = rootsOf(`${before} ${after} ${question.context ?? ""}`);
  const sharing = distractors.filter((distractor) =>
    [...rootsOf(distractor)].some((root) => shown.has(root)),
  );
  return 2 * sharing.length >= distractors.length && distractors.length > 0
    ? undefined
    : [...rootsOf(question.answer)].find((root) => shown.has(root));
}

/** The roots of the telling words of a text. */
function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    toWords(text)
      .filter((word) => word.length >= LEAST_TELLING && !isStopWord(word) && !/^\d/u.test(word))
      .map((word) => stemWord(word)),
  );
}
