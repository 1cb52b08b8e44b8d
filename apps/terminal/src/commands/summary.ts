import { summarise } from "@precis/core/summarise";
import type { Article, Summary } from "@precis/core";
import { summaryToJson, summaryToMarkdown, summaryToText } from "@precis/formats";

import { paintFor } from "../colour.ts";
import type { RunCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import type { FlagValues } from "../flags.ts";
import type { Io } from "../io.ts";
import { writeNotes } from "../notes.ts";
import { givenFormat, toJsonPage } from "../output-format.ts";
import { pageWidth } from "../page-width.ts";
import { print } from "../print.ts";
import { readArticle } from "../read-article.ts";
import { integrityNotes, languageNotes, lengthNote } from "../summary-notes.ts";
import { summaryOptions } from "../summary-options.ts";

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
