import { audit } from "@precis/core/audit";
import { readText } from "@precis/core/read";
import type { Audit, AuditedArticle, AuditedQuiz } from "@precis/core";
import { auditToJson, auditToText, formLabel } from "@precis/formats";
import { type AuditableQuizJson, readQuiz } from "@precis/formats/read-quiz";
import { readRawText } from "@precis/sources";

import type { CommandInput, RunCommand } from "../arguments/command.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../output/colour.ts";
import { givenFormat, toJsonPage } from "../output/output-format.ts";
import { pageWidth } from "../output/page-width.ts";
import { print } from "../output/print.ts";

/** A quiz and what was found in it. */
interface Linted {
  readonly quiz: AuditedQuiz;
  readonly audit: Audit;
}

/** `precis lint`: says what is wrong with a quiz, and leaves with 1 where anything is. */
export const runLint: RunCommand = async (input, io) => {
  const format = givenFormat(input.flags) ?? "text";
  if (format === "markdown") {
    throw new UsageError("precis lint writes text or JSON; --format markdown does not fit.");
  }
  const linted: Linted[] = [];
  for (const quiz of await readQuizzes(input, io)) linted.push(await lint(quiz));
  await print(io.stdout, format === "json" ? toJson(linted) : toText(linted, io));
  return linted.some(({ audit: { faults } }) => faults.length > 0) ? EXIT.faulty : EXIT.done;
};

async function readQuizzes(
  { operands: [file] }: CommandInput,
  io: Io,
): Promise<readonly AuditableQuizJson[]> {
  if (file === undefined && io.stdin.isTTY) {
    throw new UsageError(
      "precis lint needs a quiz: a file, or JSON through a pipe. Try: precis lint quiz.json",
    );
  }
  return readQuiz(await readRawText(file, io.stdin), file ?? "-");
}

async function lint(quiz: AuditableQuizJson): Promise<Linted> {
  const article = quiz.article && (await openArticle(quiz.article));
  return { quiz, audit: await audit(quiz, article) };
}

/**
 * Returns the article of a quiz: whole where the quiz carries its text and that reads as it did, so that
 * sentences have their old numbers; else what is known of it.
 */
async function openArticle({
  text,
  title,
  language,
  sentences,
}: NonNullable<AuditableQuizJson["article"]>): Promise<AuditedArticle> {
  if (text === undefined || text.trim() === "") return { language, sentences };
  const article = await readText(text, { language, ...(title !== undefined && { title }) });
  return article.sentences.length === sentences ? article : { language, sentences };
}

function toJson(linted: readonly Linted[]): string {
  const [first] = linted;
  return toJsonPage(
    first !== undefined && linted.length === 1
      ? auditToJson(first.audit)
      : {
          version: 1,
          kind: "audits",
          audits: linted.map(({ audit: found }) => auditToJson(found)),
        },
  );
}

function toText(linted: readonly Linted[], io: Io): string {
  const page = { width: pageWidth(io.stdout), style: paintFor(io.stdout, io.env) };
  const reports = linted.map(({ quiz, audit: found }) => auditToText(quiz, found, page));
  if (reports.length === 1) return reports.join("");
  return reports.map((report, at) => `${page.style.title(formLabel(at))}\n\n${report}`).join("\n");
}
