import {
  DEFAULT_QUESTIONS,
  FEWEST_FORMS,
  MOST_FORMS,
  MOST_QUESTIONS,
  QUIZ_KINDS,
} from "@precis/core/limits";
import { RANKER_NAMES } from "@precis/core/rankers";
import type { QuestionKind, RankerName } from "@precis/core";
import type { PageRange } from "@precis/sources";

import {
  languageCode,
  oneOf,
  pageRange,
  positiveNumber,
  someText,
  wholeNumber,
} from "./flag-values.ts";
import type { ValueReader } from "./flag-values.ts";

/** How a result is written. */
export type Format = "text" | "markdown" | "json";

/** The flags a command line gave, with their values; absent where not given. */
export interface FlagValues {
  readonly sentences?: number;
  readonly words?: number;
  readonly ratio?: number;
  readonly minutes?: number;
  readonly ranker?: RankerName;
  readonly explain?: boolean;
  readonly nested?: boolean;
  readonly noQuotes?: boolean;
  readonly noQuestions?: boolean;
  readonly title?: string;
  readonly lang?: string;
  readonly pageRange?: PageRange;
  readonly section?: string;
  readonly allowPrivate?: boolean;
  readonly questions?: number;
  readonly kind?: QuestionKind | "mixed";
  readonly options?: "3" | "4";
  readonly bank?: boolean;
  readonly forms?: number;
  readonly seed?: string;
  readonly jobs?: number;
  readonly port?: number;
  readonly host?: string;
  readonly format?: Format;
  readonly json?: boolean;
  readonly withText?: boolean;
  readonly quiet?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
}

/** The name of a flag as the code has it; the command line writes it with hyphens. */
export type FlagName = keyof FlagValues;

/** One flag: a switch, or with a value when it has a reader. */
export interface Flag<Value> {
  /** What stands for the value in the help, such as `N`. */
  readonly placeholder?: string;
  readonly reader?: ValueReader<Value>;
  readonly short?: string;
  /** What the flag does, in a few words; the help and the completions show it. */
  readonly does: string;
}

/**
 * Every flag, in the order the help shows them. Flags of one name are the same for every command.
 */
export const FLAGS: { readonly [Name in FlagName]-?: Flag<NonNullable<FlagValues[Name]>> } = {
  sentences: {
    placeholder: "N",
    reader: wholeNumber(1),
    does: "this many sentences; without a length, what suits the article",
  },
  words: {
    placeholder: "N",
    reader: wholeNumber(1),
    does: "at most this many words, but at least one sentence",
  },
  ratio: {
    placeholder: "R",
    reader: positiveNumber(1),
    does: "at most this share of the article's words: 0.2 is a fifth",
  },
  minutes: {
    placeholder: "M",
    reader: positiveNumber(),
    does: "at most this many minutes to read",
  },
  ranker: {
    placeholder: "NAME",
    reader: oneOf(RANKER_NAMES),
    does: `how sentences are scored: ${RANKER_NAMES.join(", ")}`,
  },
  explain: { does: "say why each sentence was chosen" },
  nested: { does: "choose so that a longer summary only adds to a shorter one" },
  noQuotes: { does: "choose no sentence with a quotation" },
  noQuestions: { does: "choose no question" },
  title: {
    placeholder: "T",
    reader: someText("a title"),
    does: "the article's title, where the source does not say or says it wrong",
  },
  lang: {
    placeholder: "CODE",
    reader: languageCode(),
    does: "the article's language, such as fr; found out where not given",
  },
  pageRange: {
    placeholder: "A-B",
    reader: pageRange(),
    does: "only these pages of a PDF, such as 3-9",
  },
  section: {
    placeholder: "NAME",
    reader: someText("the name of a section"),
    does: "only the section under the heading of this name or beginning",
  },
  allowPrivate: { does: "read addresses of private networks and of any port as well" },
  questions: {
    placeholder: "N",
    reader: wholeNumber(1, MOST_QUESTIONS),
    does: `at most this many questions (${DEFAULT_QUESTIONS})`,
  },
  kind: {
    placeholder: "KIND",
    reader: oneOf(QUIZ_KINDS),
    does: "choice, typed or mixed (choice)",
  },
  options: {
    placeholder: "N",
    reader: oneOf(["3", "4"]),
    does: "3 or 4 options to choose from (4)",
  },
  bank: { does: "print one list of all answers in place of options" },
  forms: {
    placeholder: "N",
    reader: wholeNumber(FEWEST_FORMS, MOST_FORMS),
    does: "print this many forms with different questions, and one key",
  },
  seed: {
    placeholder: "S",
    reader: someText("any text"),
    does: "another seed, another quiz; equal seeds, equal quizzes",
  },
  jobs: {
    placeholder: "N",
    reader: wholeNumber(1, 64),
    does: "lines worked on at once (one for each core, at most 4)",
  },
  port: {
    placeholder: "N",
    reader: wholeNumber(0, 65_535),
    does: "the port to listen on (3000); 0 for any that is free",
  },
  host: {
    placeholder: "H",
    reader: someText("an address or a host name"),
    does: "the address to listen on (127.0.0.1: this machine alone)",
  },
  format: {
    placeholder: "FORMAT",
    reader: oneOf(["text", "markdown", "json"]),
    does: "text, markdown or json (text)",
  },
  json: { does: "short for --format json; errors are JSON as well" },
  withText: { does: "JSON also carries the article's text" },
  quiet: { does: "no notes and no progress on standard error" },
  help: { short: "h", does: "show this help" },
  version: { short: "V", does: "show the version" },
};

/** Every flag's name, in the order the help shows them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has exactly the names of FlagValues
export const FLAG_NAMES: readonly FlagName[] = Object.keys(FLAGS) as FlagName[];

/** Returns a flag as it is typed: `--with-text` for `withText`. */
export function spellFlag(name: FlagName): string {
  return `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}
