import type { Article } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import { SOME_PAGES, readSource } from "@precis/sources";

import type { CommandInput, CommandName } from "./arguments/command.ts";
import { UsageError } from "./arguments/usage-error.ts";
import type { Io } from "./io.ts";

/**
 * Returns the article the command line names; without a source, what comes through a pipe.
 *
 * @throws {@link UsageError} without a source on a terminal, where waiting for typed text would
 * look like a hang.
 * @throws PrecisError when the source or its text cannot be used.
 */
export async function readArticle(
  command: CommandName,
  { operands: [source], flags }: CommandInput,
  io: Io,
): Promise<Article> {
  if (source === undefined && io.stdin.isTTY) {
    throw new UsageError(
      `precis ${command} needs an article: a path, an address, or text through a pipe. Try: precis ${command} article.txt`,
    );
  }
  try {
    return await readSource(source, {
      // Where it is not read, standard input is not even opened: that takes a millisecond.
      ...((source === undefined || source === "-") && { stdin: io.stdin }),
      ...(flags.title !== undefined && { title: flags.title }),
      ...(flags.lang !== undefined && { language: flags.lang }),
      ...(flags.pageRange !== undefined && { pages: flags.pageRange }),
      ...(flags.section !== undefined && { section: flags.section }),
      ...(flags.allowPrivate !== undefined && { allowPrivate: flags.allowPrivate }),
    });
  } catch (error) {
    throw nameTheFlag(error);
  }
}

/** Returns an error with the flag that helps, where one does: the message itself suits every app. */
function nameTheFlag(error: unknown): unknown {
  if (!(error instanceof PrecisError)) return error;
  const hint = hintAt(error);
  if (hint === undefined) return error;
  return new PrecisError(error.code, `${error.message} ${hint}`, { cause: error });
}

function hintAt({ code, message }: PrecisError): string | undefined {
  // Here, unlike on a server, whoever gives the address may reach what this machine can reach.
  if (code === "URL_BLOCKED") return "Or trust it: --allow-private";
  return message.endsWith(SOME_PAGES) ? "For example: --page-range 1-100" : undefined;
}
