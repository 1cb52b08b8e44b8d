import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the figures of the last full run are kept, in the repository. */
const RESULTS_FOLDER: string = resolve(import.meta.dirname, "../../results");

/** Writes `NAME.json` and `NAME.md` into the folder of results. */
export function writeResults(
  name: string,
  result: unknown,
  page: string,
  folder: string = RESULTS_FOLDER,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, `${name}.md`), page);
}
