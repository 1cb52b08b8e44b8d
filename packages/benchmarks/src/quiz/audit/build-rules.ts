import type { Rule } from "./rule.ts";
import { GAP } from "./sheet.ts";

/** Three are as good as four (Rodriguez 2005), and fewer are not offered to users. */
const LEAST_OPTIONS = 3;

/** What makes a question one at all. */
export const BUILD_RULES: readonly Rule[] = [
  {
    name: "gap does not restore",
    about: "the filled stem is no stretch of the evidence where the gap says, byte for byte",
    atMost: 0,
    find: ({ question, before, filled }, { article: { text } }) => {
      const { answer, evidence, gap } = question;
      const start = gap.start - before.length;
      const isSlice = text.slice(evidence.start, evidence.end) === evidence.text;
      const isGap = text.slice(gap.start, gap.end) === answer;
      const isInside = start >= evidence.start && start + filled.length <= evidence.end;
      return isSlice && isGap && isInside && text.startsWith(filled, start)
        ? null
        : `“${filled}” ≠ “${evidence.text}”`;
    },
  },
  {
    name: "not one gap",
    about: "the stem has not exactly one run of five underscores",
    atMost: 0,
    find: ({ question: { stem } }) => {
      const runs = stem.match(/_+/gu) ?? [];
      return runs.length === 1 && runs[0] === GAP ? null : `${runs.length} runs`;
    },
  },
  {
    name: "options not distinct",
    about: "two options are equal but for case",
    atMost: 0,
    find: ({ question: { options } }) => {
      const seen = options.map((option) => option.normalize("NFKC").trim().toLowerCase());
      const twice = seen.find((option, at) => seen.indexOf(option) !== at);
      return twice === undefined ? null : twice;
    },
  },
  {
    name: "too few options",
    about: "fewer than three options",
    atMost: 0,
    find: ({ question: { options } }) =>
      options.length < LEAST_OPTIONS ? options.join(" / ") : null,
  },
  {
    name: "answer not at its index",
    about: "the option at answerIndex is not the answer",
    atMost: 0,
    find: ({ question: { options, answer, answerIndex } }) =>
      options[answerIndex] === answer ? null : `${answerIndex}: ${options[answerIndex] ?? "—"}`,
  },
  {
    name: "option badly cut",
    about: "an option has a space or a mark at an end, or an unpaired bracket or quotation mark",
    atMost: 0,
    find: ({ question: { options } }) => options.find(isBadlyCut) ?? null,
  },
];

function isBadlyCut(option: string): boolean {
  const count = (mark: RegExp): number => option.match(mark)?.length ?? 0;
  return (
    option.trim() !== option ||
    option === "" ||
    /^[,;:.!?)\]–—-]|[,;:!?([–—-]$/u.test(option) ||
    count(/[([“]/gu) !== count(/[)\]”]/gu) ||
    count(/"/gu) % 2 === 1
  );
}
