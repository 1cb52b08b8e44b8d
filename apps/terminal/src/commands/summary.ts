import { summarise } from "@precis/core/summarise";
import type { Article, Summary } from "@precis/core";
import { summaryToJson, summaryToMarkdown, summaryToText } from "@precis/formats";

import type { RunCommand } from "../arguments/command.ts";
import type { FlagValues } from "../arguments/flags.ts";
import { summaryOptions } from "../arguments/summary-options.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../output/colour.ts";
import { writeNotes } from "../output/notes.ts";
import { givenFormat, toJsonPage } from "../output/output-format.ts";
import { pageWidth } from "../output/page-width.ts";
import { print } from "../output/print.ts";
import { integrityNotes, languageNotes, lengthNote } from "../output/summary-notes.ts";
import { readArticle } from "../read-article.ts";

/** `precis summary`: writes the summary, then what is amiss with it and how long it is. */
export const runSummary: RunCommand = async (input, io) => {
  const article = await readArticle("summary", input, io);
  const summary = await summarise(article, summaryOptions(input.flags));
  await printSummary(article, summary, input.flags, io);
  return EXIT.done;
};

/**
 * Writes a summary in the format asked for, then on standard error what is amiss with it and its
 * length; JSON carries all that itself.
 */
export async function printSummary(
  article: Article,
  summary: Summary,
  flags: FlagValues,
  io: Io,
): Promise<void> {
  const format = givenFormat(flags) ?? "text";
  if (format === "json") {
    const withText = flags.withText === true;
    return print(io.stdout, toJsonPage(summaryToJson(article, summary, { withText })));
  }
  const style = paintFor(io.stdout, io.env);
  const page =
    format === "markdown"
      ? summaryToMarkdown(article, summary)
      : summaryToText(article, summary, { width: pageWidth(io.stdout), style });
  await print(io.stdout, page);
  const notes = [
    ...integrityNotes(summary),
    ...languageNotes(article, summary),
    lengthNote(article, summary),
  ];
  writeNotes(notes, flags, io);
}
