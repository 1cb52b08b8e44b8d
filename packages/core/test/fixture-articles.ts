import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../../fixtures/articles/", import.meta.url);

/** The names of the fixture articles, in alphabetical order. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER).toSorted();

/** Returns the text of a fixture article. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`${name}/source.txt`, FOLDER), "utf8");
}

/** Returns the path of a file beside a fixture article. */
export function fixturePath(name: string, file: string): string {
  return fileURLToPath(new URL(`${name}/${file}`, FOLDER));
}
