import type { Article, Block, Metadata } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import { readBlocks, readText } from "@precis/core/read";

import { readContent } from "./apart/read-content.ts";
import type { ReadingTask } from "./apart/reading-task.ts";
import { boundFurniture } from "./bound-furniture.ts";
import { MAX_SOURCE_BYTES, tooLarge } from "./bytes/collect-bytes.ts";
import { decodeBytes } from "./encoding/decode-bytes.ts";
import { sniffDocument, sniffText } from "./format/sniff-format.ts";
import type { FormatHints } from "./format/source-format.ts";
import { nameSource } from "./name-source.ts";
import { type PartOptions, choosePart } from "./part/choose-part.ts";
import { findSection } from "./part/find-section.ts";
import { checkPageRange } from "./part/page-range.ts";
import type { Reading } from "./reading.ts";

/** What the caller knows of some bytes, and what part of them is to be read. */
export interface BytesOptions extends FormatHints, PartOptions {
  /** The title, whatever the source says it is. */
  readonly title?: string;
  /** BCP 47 primary language subtag, whatever the source says. */
  readonly language?: string;
  /** How long a document may take, in milliseconds, where that is less than its size allows. */
  readonly timeoutMs?: number;
}

/** A longer page is read apart: one in a hundred has over a megabyte, and what can take seconds is larger. */
const MOST_UNITS_HERE = 2 * 1024 * 1024;

/**
 * Returns the article in some bytes: their format and encoding are found, their furniture is dropped.
 *
 * @throws {@link PrecisError} `EMPTY_TEXT`, `NOT_TEXT`, `TEXT_TOO_LARGE`, `SOURCE_UNREADABLE`,
 * `SOURCE_UNSUPPORTED` or `NO_ARTICLE` for bytes that hold no article that can be read; `INVALID_OPTION`
 * for pages and sections they do not have; and nothing else.
 */
export async function readBytes(bytes: Uint8Array, options: BytesOptions): Promise<Article> {
  const { source } = options;
  if (bytes.length > MAX_SOURCE_BYTES) throw tooLarge(source);
  const { content, metadata, receipt, pages } = await readAny(bytes, options);
  if (options.pages !== undefined) checkPageRange(options.pages, pages, source);
  const known = {
    ...metadata,
    source,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  const article =
    typeof content === "string"
      ? await readPlain(content, known, options)
      : await readBlocks(boundFurniture(choosePart(content, options, source)), known);
  return { ...article, receipt: { site: null, canonical: null, warnings: [], ...receipt } };
}

/** Returns the article in plain text; its sections are known only once it has been read. */
async function readPlain(
  text: string,
  known: Metadata,
  { section, source }: BytesOptions,
): Promise<Article> {
  const article = await readText(text, known);
  if (section === undefined) return article;
  const textOf = ({ start, end }: Block): string => article.text.slice(start, end);
  const blocks = article.blocks.map((block) => ({ ...block, text: textOf(block) }));
  const { start, end } = findSection(blocks, section, source);
  return readBlocks(blocks.slice(start, end), { ...known, title: article.title });
}

/** Returns what the reader of the bytes' format finds in them. */
async function readAny(bytes: Uint8Array, hints: BytesOptions): Promise<Reading> {
  const { source, pages, timeoutMs } = hints;
  const options = { source, ...(pages === undefined ? {} : { pages }) };
  const document = sniffDocument(bytes, hints);
  const limits = timeoutMs === undefined ? {} : { timeoutMs };
  if (document !== undefined) {
    return readElsewhere({ format: document, content: bytes, options, ...limits });
  }
  const text = await decodeBytes(bytes, hints);
  if (text.trim() === "") throw empty(source);
  const task: ReadingTask = { format: sniffText(text, hints), content: text, options, ...limits };
  const isLong = task.format === "html" && text.length > MOST_UNITS_HERE;
  return isLong ? readElsewhere(task) : readContent(task);
}

/** What starts processes is loaded when there is something to read in one: a text needs none of it. */
async function readElsewhere(task: ReadingTask): Promise<Reading> {
  const { readApart } = await import("./apart/read-apart.ts");
  return readApart(task);
}

function empty(source: string): PrecisError {
  return source === "-"
    ? new PrecisError("EMPTY_TEXT", "Standard input is empty. Pipe an article in, or give a file.")
    : new PrecisError(
        "EMPTY_TEXT",
        `${nameSource(source)} is empty. Give an article of a few sentences.`,
      );
}
