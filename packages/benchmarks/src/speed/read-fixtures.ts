import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PrecisError } from "@precis/core";

const FIXTURES: string = resolve(import.meta.dirname, "../../../../fixtures/articles");

/** Articles in other languages carry its code in front: `fr-…`, `de-…`. */
const OTHER_LANGUAGE = /^[a-z]{2}-/u;

/** Returns the English articles of the project's fixtures, in the order of their names. */
export function readFixtures(folder: string = FIXTURES): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const paths = names
    .filter((name) => !OTHER_LANGUAGE.test(name))
    .map((name) => join(folder, name, "source.txt"))
    .filter((path) => existsSync(path));
  if (paths.length === 0) {
    throw new PrecisError("SOURCE_NOT_FOUND", `There is no NAME/source.txt in ${folder}.`);
  }
  return paths.map((path) => readFileSync(path, "utf8"));
}
