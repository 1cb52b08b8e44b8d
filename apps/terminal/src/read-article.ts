import type { Article } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import { readSource } from "@precis/sources";

import type { CommandInput, CommandName } from "./command.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

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

/** Here, unlike on a server, whoever gives the address may reach what this machine can reach. */
function nameTheFlag(error: unknown): unknown {
  if (!(error instanceof PrecisError) || error.code !== "URL_BLOCKED") return error;
  return new PrecisError(error.code, `${error.message} Or trust it: --allow-private`, {
    cause: error,
  });
}
