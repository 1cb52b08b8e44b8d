import type { Metadata } from "../src/article.ts";
import type { Document } from "../src/document.ts";
import { readText } from "../src/read/read-article.ts";
import { readDocument } from "../src/read/read-document.ts";

/** Returns the document in a plain text, in English unless the metadata says otherwise. */
export async function documentOf(text: string, metadata: Metadata = {}): Promise<Document> {
  return readDocument(await readText(text, { language: "en", ...metadata }));
}

/** Returns the text of each sentence of a document. */
export function sentencesOf({ article, sentences }: Document): string[] {
  return sentences.map(({ start, end }) => article.text.slice(start, end));
}
