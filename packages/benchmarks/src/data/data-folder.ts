import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { PrecisError } from "@precis/core";

/** The variable of the environment that names the data folder where no flag does. */
export const DATA_VARIABLE = "PRECIS_DATA";

/** Beside the project and not in it: the texts belong to their publishers. */
export const DEFAULT_DATA_FOLDER: string = resolve(
  import.meta.dirname,
  "../../../../../shared/data",
);

/**
 * Makes sure that a data folder has some files, given as paths below it.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` with all that is missing, where it was looked for and how to
 * give another folder.
 */
export function requireFiles(folder: string, files: readonly string[]): void {
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length === 0) return;
  const place = existsSync(folder)
    ? `The data folder ${folder} lacks`
    : `There is no data folder ${folder}, which should have`;
  throw new PrecisError(
    "SOURCE_NOT_FOUND",
    `${place} ${missing.join(", ")}. Give another folder with --data DIR or ${DATA_VARIABLE}=DIR; ` +
      "packages/benchmarks/README.md says where the public sets come from.",
  );
}
