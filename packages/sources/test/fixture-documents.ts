import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../../fixtures/documents/", import.meta.url);

/** The names of the documents' folders, in the order of the alphabet. */
export const DOCUMENTS: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** Returns the path of a file beside a document. */
export function documentPath(name: string, file: string): string {
  return fileURLToPath(new URL(`${name}/${file}`, FOLDER));
}

/** Returns the bytes of a document, and the name of its file: `source.pdf`. */
export function readDocument(name: string): { readonly bytes: Uint8Array; readonly file: string } {
  const file = readdirSync(new URL(`${name}/`, FOLDER)).find((entry) =>
    entry.startsWith("source."),
  );
  if (file === undefined) throw new Error(`no source in ${name}`);
  return { bytes: new Uint8Array(readFileSync(documentPath(name, file))), file };
}
