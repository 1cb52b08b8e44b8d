import { makeForms } from "@precis/core/make-forms";
import type { Article, Forms } from "@precis/core";
import { auditLine, formsToJson, formsToMarkdown, formsToText, optionLabel } from "@precis/formats";

import type { FlagValues, Format } from "../arguments/flags.ts";
import { quizOptions } from "../arguments/quiz-options.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "./colour.ts";
import { fewNote } from "./few-note.ts";
import { writeNotes } from "./notes.ts";
import { givenFormat, toJsonPage } from "./output-format.ts";
import { pageWidth } from "./page-width.ts";
import { print } from "./print.ts";

/** Makes so many forms of a quiz as the flags ask for it, writes them, then what their audits found. */
export async function printForms(
  article: Article,
  count: number,
  flags: FlagValues,
  io: Io,
): Promise<ExitCode> {
  const forms = await makeForms(article, { ...quizOptions(flags), forms: count });
  const format = givenFormat(flags) ?? "text";
  await print(io.stdout, render(article, forms, format, flags, io));
  if (format === "json") return EXIT.done;
  const [first] = forms.forms;
  const audits = forms.forms.map(
    ({ quality }, index) => `audit of form ${optionLabel(index)}: ${auditLine(quality)}`,
  );
  writeNotes([...(first === undefined ? [] : fewNote(first.quality)), ...audits], flags, io);
  return EXIT.done;
}

function render(article: Article, forms: Forms, format: Format, flags: FlagValues, io: Io): string {
  if (format === "json") {
    return toJsonPage(formsToJson(article, forms, { withText: flags.withText === true }));
  }
  if (format === "markdown") return formsToMarkdown(article, forms);
  const style = paintFor(io.stdout, io.env);
  return formsToText(article, forms, { width: pageWidth(io.stdout), style });
}
