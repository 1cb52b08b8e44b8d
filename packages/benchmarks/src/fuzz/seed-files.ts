import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A file of the project from which broken ones are made. */
export interface SeedFile {
  /** Its path below the folder of fixtures. */
  readonly path: string;
  /** Its extension, by which its tokens are chosen: `pdf`, `html`, … */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const FIXTURES: string = resolve(import.meta.dirname, "../../../../fixtures");

/** Files that are read, by their names: the documents, the articles, and pages of Markdown. */
const READ = /(?:^|\/)(?:source\.\w+|README\.md)$/u;

/** Returns the fixtures of every format, in the order of their paths. */
export function readSeedFiles(folder: string = FIXTURES): readonly SeedFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => READ.test(path))
    .toSorted()
    .map((path) => ({
      path,
      kind: path.split(".").at(-1) ?? "",
      bytes: new Uint8Array(readFileSync(join(folder, path))),
    }));
}
