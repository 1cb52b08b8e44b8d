import type { CommandName, CommandTable } from "./command.ts";
import { LENGTH_FLAGS } from "./flag-groups.ts";

/** Every command, in the order the help shows them. */
export const COMMANDS: CommandTable = {
  summary: {
    operands: "[SOURCE]",
    most: 1,
    does: "the sentences that matter most, word for word",
    examples: [
      ["precis summary article.txt", "a short summary"],
      ["precis summary https://example.org/article", "of a page on the web"],
      ["precis summary article.txt --sentences 3", "three sentences"],
      ["precis summary page.html --ratio 0.2", "a fifth of the article's words"],
      ["cat article.txt | precis summary --json", "as JSON, from a pipe"],
      ["precis summary article.txt --explain", "with the reason for each sentence"],
    ],
    flags: [
      ...LENGTH_FLAGS,
      "ranker",
      "explain",
      "nested",
      "noQuotes",
      "noQuestions",
      "title",
      "lang",
      "pageRange",
      "section",
      "allowPrivate",
    ],
    load: async () => (await import("../commands/summary.ts")).runSummary,
  },
  quiz: {
    operands: "[SOURCE]",
    most: 1,
    does: "questions on the article, to take or to print",
    examples: [
      ["precis quiz article.txt", "take a quiz of ten questions"],
      ["precis quiz article.txt --questions 5 --kind typed", "five, to be typed"],
      ["precis quiz article.txt --format markdown > quiz.md", "print it, with the key"],
      ["precis quiz article.txt --bank", "print it with one list of all answers"],
      ["precis quiz article.txt --forms 3", "forms A, B and C with one key"],
      ["precis quiz article.txt --json --seed monday", "as JSON; equal seeds, equal quizzes"],
    ],
    flags: [
      "questions",
      "kind",
      "options",
      "bank",
      "forms",
      "seed",
      "title",
      "lang",
      "pageRange",
      "section",
      "allowPrivate",
    ],
    load: async () => (await import("../commands/quiz.ts")).runQuiz,
  },
  lint: {
    operands: "[FILE]",
    most: 1,
    does: "what is wrong with a quiz, question by question",
    examples: [
      ["precis lint quiz.json", "audit what precis quiz --json printed"],
      ["precis quiz article.txt --json | precis lint", "from a pipe"],
      ["precis lint quiz.json --json | jq .rules", "for a program"],
    ],
    flags: [],
    load: async () => (await import("../commands/lint.ts")).runLint,
  },
  extract: {
    operands: "[SOURCE]",
    most: 1,
    does: "the clean article, and what was dropped from it",
    examples: [
      ["precis extract page.html", "the article, and what was dropped"],
      ["precis extract page.html --format markdown > article.md", "keep it as Markdown"],
      ["precis extract report.pdf --page-range 3-9", "some pages of a PDF"],
      ['precis extract book.epub --section "Two Noons"', "one chapter of a book"],
    ],
    flags: ["title", "lang", "pageRange", "section", "allowPrivate"],
    load: async () => (await import("../commands/extract.ts")).runExtract,
  },
  batch: {
    operands: "summary|quiz [FILE]",
    most: 2,
    does: "JSON Lines in, JSON Lines out, in the same order",
    examples: [
      ["precis batch summary articles.jsonl > summaries.jsonl", "summarise a file of articles"],
      ["zcat news.jsonl.gz | precis batch quiz --questions 5", "from a pipe"],
    ],
    flags: ["jobs"],
    load: async () => (await import("../commands/batch.ts")).runBatch,
  },
  serve: {
    operands: "",
    most: 0,
    does: "the web app",
    examples: [
      ["precis serve", "on http://127.0.0.1:3000"],
      ["precis serve --port 8080 --host 0.0.0.0", "open to the network"],
    ],
    flags: ["port", "host"],
    load: async () => (await import("../commands/serve.ts")).runServe,
  },
  completions: {
    operands: "bash|zsh|fish",
    most: 1,
    does: "completions for a shell",
    examples: [
      ["precis completions bash > ~/.local/share/bash-completion/completions/precis", ""],
      ["precis completions zsh > ~/.zfunc/_precis", "with ~/.zfunc in fpath"],
      ["precis completions fish > ~/.config/fish/completions/precis.fish", ""],
    ],
    flags: [],
    load: async () => (await import("../commands/completions.ts")).createCompletions(COMMANDS),
  },
};

/** Every command's name, in the order the help shows them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has exactly the names of CommandName
export const COMMAND_NAMES: readonly CommandName[] = Object.keys(COMMANDS) as CommandName[];

/** Returns the command of that name, or `undefined`. */
export function findCommand(word: string): CommandName | undefined {
  return COMMAND_NAMES.find((name) => name === word);
}
