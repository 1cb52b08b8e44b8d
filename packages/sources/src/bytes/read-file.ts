import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { PrecisError } from "@precis/core/errors";

import { MAX_SOURCE_BYTES, collectBytes, tooLarge } from "./collect-bytes.ts";
import { guessAddress } from "./guess-address.ts";

/** What the system's error codes for a path that is not there mean to a reader: nothing was found. */
const NOT_FOUND = new Set(["ENOENT", "ENOTDIR", "ERR_INVALID_ARG_VALUE"]);

/** Why a path that is there cannot be read, in words, by the system's error code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you do not have permission to read it",
  EPERM: "you do not have permission to read it",
  EISDIR: "it is a directory",
  ELOOP: "its symbolic links go round in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ENXIO: "no device or server stands behind it",
  EIO: "the disk gave an error",
};

/**
 * Returns the bytes of a file, a named pipe or a device, given by path or `file:` address.
 *
 * @throws {@link PrecisError} `SOURCE_NOT_FOUND` when nothing is there; `SOURCE_UNREADABLE` for a
 * directory, a missing permission or a failing disk; `TEXT_TOO_LARGE` over {@link MAX_SOURCE_BYTES}.
 */
export async function readFile(path: string): Promise<Uint8Array> {
  try {
    const file = toPath(path);
    const { size, ...kind } = await lookAt(file);
    if (kind.isDirectory) {
      throw new PrecisError(
        "SOURCE_UNREADABLE",
        `${path} is a directory. Give one file, such as ${path.replace(/\/+$/u, "")}/article.txt.`,
      );
    }
    if (size > MAX_SOURCE_BYTES) throw tooLarge(path);
    return await collectBytes(createReadStream(file), path);
  } catch (error) {
    throw toPrecisError(path, error);
  }
}

async function lookAt(file: string): Promise<{ size: number; isDirectory: boolean }> {
  const stats = await stat(file);
  return { size: stats.size, isDirectory: stats.isDirectory() };
}

function toPath(path: string): string {
  if (!/^file:/iu.test(path)) return path;
  try {
    return fileURLToPath(path);
  } catch (error) {
    throw new PrecisError(
      "SOURCE_NOT_FOUND",
      `${path} names no file on this machine. Give a path.`,
      {
        cause: error,
      },
    );
  }
}

/** Returns the failure as one of ours; an error without a system code is a bug and stays what it is. */
function toPrecisError(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof PrecisError || !(error instanceof Error) || code === "") return error;
  if (NOT_FOUND.has(code)) {
    return new PrecisError(
      "SOURCE_NOT_FOUND",
      `There is no file ${JSON.stringify(path)}. ${adviseOn(path)}`,
      { cause: error },
    );
  }
  return new PrecisError(
    "SOURCE_UNREADABLE",
    `${path} cannot be read: ${REASONS[code] ?? code}. Check the file, or pipe its text in.`,
    { cause: error },
  );
}

function adviseOn(path: string): string {
  const address = guessAddress(path);
  return address === undefined
    ? "Check the path, or give - to read standard input."
    : `Check the path, or give a page by its whole address: ${address}`;
}
