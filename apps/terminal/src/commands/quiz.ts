import { makeQuiz } from "@precis/core/make-quiz";
import type { Article, Quiz } from "@precis/core";
import { auditLine, quizToJson, quizToMarkdown, quizToText } from "@precis/formats";

import type { RunCommand } from "../arguments/command.ts";
import type { FlagValues } from "../arguments/flags.ts";
import { quizOptions } from "../arguments/quiz-options.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../output/colour.ts";
import { fewNote } from "../output/few-note.ts";
import { writeNotes } from "../output/notes.ts";
import { givenFormat, toJsonPage } from "../output/output-format.ts";
import { pageWidth } from "../output/page-width.ts";
import { print } from "../output/print.ts";
import { readArticle } from "../read-article.ts";

/**
 * `precis quiz`: the quiz is taken where there is a screen and a keyboard, and printed where not;
 * several forms of one are always printed.
 */
export const runQuiz: RunCommand = async (input, io) => {
  const article = await readArticle("quiz", input, io);
  const { forms } = input.flags;
  if (forms !== undefined) {
    const { printForms } = await import("../output/print-forms.ts");
    return printForms(article, forms, input.flags, io);
  }
  const quiz = await makeQuiz(article, quizOptions(input.flags));
  const keyboard = canDraw(input.flags, io) ? findKeyboard(io) : null;
  if (keyboard === null) {
    await printQuiz(article, quiz, input.flags, io);
    return EXIT.done;
  }
  const { takeQuiz } = await import("../ui/take-quiz.tsx");
  return takeQuiz(article, quiz, keyboard, io);
};

/**
 * Whether there is a screen to draw on: in CI Ink draws nothing until the end, and a dumb terminal
 * cannot move its cursor. A format and a word bank are asked for to print.
 */
function canDraw(flags: FlagValues, { stdout, env }: Io): boolean {
  const isCi = ![undefined, "", "0", "false"].includes(env["CI"]);
  const isForPaper = givenFormat(flags) !== undefined || flags.bank === true;
  return !isForPaper && stdout.isTTY && env["TERM"] !== "dumb" && !isCi;
}

function findKeyboard(io: Io): NodeJS.ReadStream | null {
  return io.stdin.isTTY ? io.stdin : io.openKeyboard();
}

async function printQuiz(article: Article, quiz: Quiz, flags: FlagValues, io: Io): Promise<void> {
  const format = givenFormat(flags) ?? "text";
  if (format === "json") {
    const withText = flags.withText === true;
    return print(io.stdout, toJsonPage(quizToJson(article, quiz, { withText })));
  }
  const style = paintFor(io.stdout, io.env);
  const page =
    format === "markdown"
      ? quizToMarkdown(article, quiz)
      : quizToText(article, quiz, { width: pageWidth(io.stdout), style });
  await print(io.stdout, page);
  writeNotes([...fewNote(quiz.quality), `audit: ${auditLine(quiz.quality)}`], flags, io);
}
