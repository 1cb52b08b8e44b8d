import type { SourceBlock } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import { MAX_PAGE_UNITS } from "../html/tree/page-limits.ts";
import { believeByline } from "../metadata/believe-byline.ts";
import { toIsoDate } from "../metadata/iso-date.ts";
import { toLanguage } from "../metadata/language.ts";
import { nameSource } from "../name-source.ts";
import type { ReaderOptions, Reading } from "../reading.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { type Archive, openArchive } from "../zip/open-archive.ts";
import { findPart, readPart } from "../zip/read-part.ts";
import { chapterBlocks } from "./chapter-blocks.ts";
import { type ContentsEntry, readContents } from "./read-contents.ts";
import { type BookPackage, readPackage } from "./read-package.ts";

const CONTAINER = "META-INF/container.xml";

/** What hides fonts from copying is no lock on the text (EPUB 3.3, section 4.5). */
const FONT_METHOD = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u;

/**
 * Returns what a book (EPUB 2 or 3) holds: its chapters in the order of reading, each under its heading;
 * cover, imprint, table of contents and notes as furniture.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` for a locked or damaged book; `TEXT_TOO_LARGE` over the
 * limits of archives and pages; `NO_ARTICLE` for a book without text.
 */
export async function readEpub(bytes: Uint8Array, { source }: ReaderOptions): Promise<Reading> {
  const archive = await openArchive(bytes, source);
  await refuseLocked(archive, source);
  const path = packagePath(await readPart(archive, CONTAINER, source));
  const book = readPackage(await readPart(archive, path, source), path);
  const content = await readSpine(archive, book, source);
  const { title, creators, date, publisher } = book;
  const language = toLanguage(book.language);
  return {
    content,
    metadata: {
      title: title === "" ? null : title,
      byline: believeByline(creators),
      published: toIsoDate(date),
      ...(language === null ? {} : { language }),
    },
    receipt: { site: publisher === "" ? null : publisher },
  };
}

/** Returns the name of the package document's entry; one that is not there where the container has none. */
function packagePath(container: string): string {
  const roots = xmlElements(container).filter(({ name }) => name === "rootfile");
  return roots[0]?.attributes["full-path"] ?? "content.opf";
}

async function refuseLocked(archive: Archive, source: string): Promise<void> {
  const xml = (await findPart(archive, "META-INF/encryption.xml", source)) ?? "";
  const isLocked = xmlElements(xml).some(
    ({ name, attributes }) =>
      name === "EncryptionMethod" && !FONT_METHOD.test(attributes["Algorithm"] ?? ""),
  );
  if (!isLocked) return;
  throw new PrecisError(
    "SOURCE_UNREADABLE",
    `${nameSource(source)} is locked by its shop (DRM), and only the shop's own programs open it. Give a copy without a lock.`,
  );
}

async function readSpine(
  archive: Archive,
  book: BookPackage,
  source: string,
): Promise<SourceBlock[]> {
  const contents = await contentsOf(archive, book, source);
  const blocks: SourceBlock[] = [];
  let units = 0;
  for (const item of book.spine) {
    const xhtml = await findPart(archive, item.path, source);
    if (xhtml === undefined) continue;
    for (const block of chapterBlocks(xhtml, item, contents.get(item.path))) {
      blocks.push(block);
      units += block.text.length;
    }
    if (units > MAX_PAGE_UNITS) {
      throw new PrecisError(
        "TEXT_TOO_LARGE",
        `${nameSource(source)} has more than ${MAX_PAGE_UNITS} characters. Give a part of it.`,
      );
    }
  }
  if (blocks.some(({ furniture }) => furniture === undefined)) return blocks;
  throw new PrecisError(
    "NO_ARTICLE",
    `${nameSource(source)} is a book without text: its pages may be pictures. Give the text.`,
  );
}

async function contentsOf(
  archive: Archive,
  { contentsPath }: BookPackage,
  source: string,
): Promise<ReadonlyMap<string, ContentsEntry>> {
  if (contentsPath === undefined) return new Map();
  const text = await findPart(archive, contentsPath, source);
  return text === undefined ? new Map() : readContents(text, contentsPath);
}
