import { makeForms } from "@precis/core/make-forms";
import { makeQuiz } from "@precis/core/make-quiz";
import { readText } from "@precis/core/read";
import { summarise } from "@precis/core/summarise";
import { formsToJson, quizToJson, summaryToJson } from "@precis/formats";

import type { FlagValues } from "../arguments/flags.ts";
import { quizOptions } from "../arguments/quiz-options.ts";
import { summaryOptions } from "../arguments/summary-options.ts";
import { EXIT } from "../exit-codes.ts";
import { exitCodeOf, messageOf, problemCode } from "../output/problem.ts";
import type { BatchCommand } from "./batch-commands.ts";
import { findId, parseLine } from "./parse-line.ts";
import type { Entry, InputLine } from "./parse-line.ts";

/** What each line is answered with. */
export interface BatchTask {
  readonly command: BatchCommand;
  readonly flags: FlagValues;
}

/** The line to write for one line read, and how it went. */
export interface OutputLine {
  readonly text: string;
  readonly outcome: "done" | "refused" | "bug";
}

/**
 * Returns the answer to one line of a batch; a line that cannot be used is answered with its error.
 */
export async function answerLine(line: InputLine, task: BatchTask): Promise<OutputLine> {
  try {
    return { text: JSON.stringify(await answer(parseLine(line), task)), outcome: "done" };
  } catch (error) {
    return refuseLine(line, error);
  }
}

/** Returns the answer to a line that came to grief. */
export function refuseLine(line: InputLine, error: unknown): OutputLine {
  const refusal = { code: problemCode(error), message: messageOf(error) };
  return {
    text: JSON.stringify({ id: findId(line), error: refusal }),
    outcome: exitCodeOf(error) === EXIT.bug ? "bug" : "refused",
  };
}

async function answer({ id, text, title }: Entry, { command, flags }: BatchTask): Promise<unknown> {
  const article = await readText(text, {
    source: "text",
    title: title ?? flags.title ?? null,
    ...(flags.lang !== undefined && { language: flags.lang }),
  });
  const json = { withText: flags.withText === true };
  if (command === "quiz" && flags.forms !== undefined) {
    const forms = await makeForms(article, { ...quizOptions(flags), forms: flags.forms });
    return { id, forms: formsToJson(article, forms, json) };
  }
  if (command === "quiz") {
    const quiz = await makeQuiz(article, quizOptions(flags));
    return { id, quiz: quizToJson(article, quiz, json) };
  }
  const summary = await summarise(article, summaryOptions(flags));
  return { id, summary: summaryToJson(article, summary, json) };
}
