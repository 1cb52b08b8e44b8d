import type { Article } from "@precis/core";
import {
  articleToMarkdown,
  articleToText,
  extractToJson,
  receiptLine,
  warningLines,
} from "@precis/formats";

import type { RunCommand } from "../arguments/command.ts";
import type { Format } from "../arguments/flags.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../output/colour.ts";
import { writeNotes } from "../output/notes.ts";
import { givenFormat, toJsonPage } from "../output/output-format.ts";
import { pageWidth } from "../output/page-width.ts";
import { print } from "../output/print.ts";
import { readArticle } from "../read-article.ts";

/**
 * `precis extract`: writes the clean article, then on standard error what was dropped and why, what went
 * wrong, where the article is from and how long it is; JSON carries all that itself.
 */
export const runExtract: RunCommand = async (input, io) => {
  const article = await readArticle("extract", input, io);
  const format = givenFormat(input.flags) ?? "text";
  await print(io.stdout, render(article, format, io));
  if (format === "json") return EXIT.done;
  const dropped = article.dropped.map(
    ({ reason, text }) => `dropped (${reason}): ${text.replaceAll(/\s+/gu, " ")}`,
  );
  const warnings = warningLines(article).map((line) => `note: ${line}`);
  writeNotes([...dropped, ...warnings, receiptLine(article)], input.flags, io);
  return EXIT.done;
};

function render(article: Article, format: Format, io: Io): string {
  if (format === "json") return toJsonPage(extractToJson(article));
  if (format === "markdown") return articleToMarkdown(article);
  // Off a terminal the article is data: its paragraphs stay whole, whatever reads them next.
  const width = io.stdout.isTTY ? pageWidth(io.stdout) : Infinity;
  return articleToText(article, { width, style: paintFor(io.stdout, io.env) });
}
