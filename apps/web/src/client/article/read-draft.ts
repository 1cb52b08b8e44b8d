import { requestArticle } from "../api.ts";
import { readTextFile } from "./read-text-file.ts";

/** Files whose text is all they hold; of others the server finds the article. */
const PLAIN = /\.(?:txt|text|md|markdown)$/iu;

/**
 * Returns what a file has to say: a text as it is, a page or a document as its title and clean text.
 *
 * @throws FileError when a text cannot be used; ApiError when the server finds no article.
 */
export async function readDraft(file: File, signal: AbortSignal): Promise<string> {
  if (PLAIN.test(file.name)) return readTextFile(file);
  const { article } = await requestArticle(file, signal);
  const { title, text = "" } = article;
  return title === null ? text : `${title}\n\n${text}`;
}
